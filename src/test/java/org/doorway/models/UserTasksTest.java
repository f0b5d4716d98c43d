package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.doorway.engine.access.Roles;
import org.junit.jupiter.api.Test;

/** Every task of a person: whose it is, when it is due and which form it opens. */
class UserTasksTest {

  @Test
  void userTaskHasAFormThatAClassStandsBehind() {
    var files = Models.forms().stream().map(Models::id).toList();

    assertThat(Models.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaFormRef()).isIn(files).isIn(Beans.taskForms());
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            });
  }

  @Test
  void everyFormIsUsedAndHasItsClass() {
    var used =
        Stream.concat(
            Models.all(UserTask.class).map(UserTask::getCamundaFormRef),
            Models.all(StartEvent.class)
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null));
    var classes = Stream.concat(Beans.taskForms().stream(), Beans.startForms().stream()).toList();

    assertThat(Models.forms().stream().map(Models::id))
        .containsExactlyInAnyOrderElementsOf(classes)
        .containsExactlyInAnyOrderElementsOf(used.distinct().toList());
  }

  @Test
  void startFormIsDeployedWithItsProcess() {
    assertThat(Models.all(StartEvent.class).filter(event -> event.getCamundaFormRef() != null))
        .hasSameSizeAs(Beans.startForms())
        .allSatisfy(
            event -> {
              assertThat(event.getCamundaFormRef()).isIn(Beans.startForms());
              assertThat(event.getCamundaFormRefBinding()).isEqualTo("deployment");
            });
  }

  @Test
  void userTaskIsForTheAgentOrForTheTeamLeadsWhoClaimIt() {
    assertThat(Models.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaCandidateUsers()).isNull();
              if (task.getCamundaAssignee() == null) {
                assertThat(task.getCamundaCandidateGroups()).isEqualTo(Roles.TEAM_LEADS);
              } else {
                assertThat(task.getCamundaAssignee()).isEqualTo("${agentId}");
                assertThat(task.getCamundaCandidateGroups()).isNull();
              }
            });
  }

  @Test
  void everyUserTaskButTheDeskIsDue() {
    assertThat(Models.all(UserTask.class))
        .allSatisfy(
            task -> {
              if (task.getId().equals("Task_ListingDesk")) {
                assertThat(task.getCamundaDueDate()).isNull();
              } else {
                assertThat(task.getCamundaDueDate())
                    .as(task.getId())
                    .matches("\\$\\{[a-zA-Z]+Dates\\..*}");
              }
            });
  }
}
