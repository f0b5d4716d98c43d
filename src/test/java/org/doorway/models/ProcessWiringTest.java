package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/** How the models are tied to the code and to each other. */
class ProcessWiringTest {

  private static final Set<String> STARTED_OTHERWISE =
      Set.of(
          "seller-opportunity",
          "assign-leads",
          "back-on-market",
          "buyer-answer",
          "contract",
          "contract-deadline",
          "contract-question",
          "crm-record",
          "crm-intake",
          "effect-repair",
          "email-bounce",
          "go-live-day",
          "mailbox-problem",
          "mls-status",
          "morning-digest",
          "off-market",
          "offer",
          "outage");
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  @Test
  void serviceTaskIsTheDelegateOfItsLabelAloneInItsTransaction() {
    assertThat(Models.all(ServiceTask.class))
        .allSatisfy(
            task -> {
              String bean = uncapitalized(Models.pascalCase(task.getName())) + "Delegate";
              assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
              assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
              assertThat(Beans.byName()).containsKey(bean);
              assertThat(Beans.byName().get(bean)).isAssignableTo(JavaDelegate.class);
            });
  }

  @Test
  void everyDelegateIsUsed() {
    String models = Models.processes().stream().map(Models::text).collect(Collectors.joining());

    assertThat(Beans.byName().keySet())
        .filteredOn(bean -> bean.endsWith("Delegate"))
        .allSatisfy(bean -> assertThat(models).contains("${" + bean + "}"));
  }

  @Test
  void onlyOutsideEffectsAndParallelJoinsAreAsynchronous() {
    assertThat(Models.all(FlowNode.class))
        .allSatisfy(
            node -> {
              assertThat(node.isCamundaAsyncBefore())
                  .as(node.getId())
                  .isEqualTo(node instanceof ServiceTask || joinsInParallel(node));
              assertThat(node.getAttributeValueNs(CAMUNDA, "asyncAfter")).as(node.getId()).isNull();
              assertThat(node.getAttributeValueNs(CAMUNDA, "exclusive")).as(node.getId()).isNull();
            });
  }

  @Test
  void stageIsBoundToItsDeploymentAndToldWhoseItIs() {
    var processes = Models.processes().stream().map(Models::id).toList();

    assertThat(Models.all(CallActivity.class))
        .allSatisfy(
            call -> {
              assertThat(call.getCalledElement()).isIn(processes);
              assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
              assertThat(
                      call.getExtensionElements()
                          .getElementsQuery()
                          .filterByType(CamundaIn.class)
                          .list())
                  .anySatisfy(
                      in ->
                          assertThat(in.getCamundaBusinessKey())
                              .isEqualTo("#{execution.processBusinessKey}"))
                  .anySatisfy(
                      in -> {
                        assertThat(in.getCamundaSource()).isEqualTo("agentId");
                        assertThat(in.getCamundaTarget()).isEqualTo("agentId");
                      });
            });
  }

  @Test
  void everyOtherProcessIsCalled() {
    var called = Models.all(CallActivity.class).map(CallActivity::getCalledElement).toList();

    assertThat(Models.processes().stream().map(Models::id))
        .filteredOn(process -> !STARTED_OTHERWISE.contains(process))
        .allSatisfy(process -> assertThat(called).contains(process));
  }

  private static boolean joinsInParallel(FlowNode node) {
    return node instanceof ParallelGateway && node.getIncoming().size() > 1;
  }

  private static String uncapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
