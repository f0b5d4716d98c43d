package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

/** Which steps wait before they act (decision 0021). */
class HeldStepsTest {

  @Test
  void whatAFormSendsToAClientWaitsAndNothingElse() {
    assertThat(held().map(ServiceTask::getId))
        .containsExactlyInAnyOrder(
            "Task_SendAgentIntroductionEmail",
            "Task_SendAppointmentInvitation",
            "Task_SendListingLiveEmail",
            "Task_SendNewGoLiveDate",
            "Task_SendNothingToAmendText",
            "Task_SendTitleCompanyEmail",
            "Task_SendContractToTitleCompany",
            "Task_SendNewsToTitleCompany",
            "Task_SendClosingInvitation",
            "Task_SendContractEndedEmail",
            "Task_SendThankYouEmail",
            "Task_SendClosingInvitation",
            "Task_SendClosingInvitation",
            "Task_SendBackOnMarketEmail",
            "Task_SendAnswerToBuyersAgent",
            "Task_CancelOpenInvitation");
  }

  @Test
  void whatWaitsHasADateAndAName() {
    assertThat(held().map(HeldStepsTest::marks))
        .allSatisfy(
            marks -> {
              assertThat(marks).containsOnlyKeys("waitsUntil", "waitsAs");
              assertThat(marks.get("waitsUntil")).matches("\\$\\{[a-z][A-Za-z]+Dates\\..*}");
              assertThat(marks.get("waitsAs")).matches("[A-Z][A-Za-z ,-]{3,60}");
            });
  }

  private static Stream<ServiceTask> held() {
    return Models.all(ServiceTask.class).filter(task -> !marks(task).isEmpty());
  }

  private static Map<String, String> marks(ServiceTask task) {
    return Stream.ofNullable(task.getExtensionElements())
        .flatMap(
            more -> more.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .collect(
            Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }
}
