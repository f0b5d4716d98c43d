package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.junit.jupiter.api.Test;

/** What one model throws, another catches, and nobody waits for what never comes. */
class CaughtEventsTest {

  /** Told when a path begins, when the CRM's changes are read, and when the mailbox is. */
  private static final Set<String> TOLD_BY_CODE =
      Set.of(
          "opportunityReceived",
          "endedElsewhere",
          "contractOver",
          "deadlineSettled",
          "offerSettled",
          "closingMoved",
          "goLiveDateMoved",
          "listingAgreementRenewed",
          "offMarketOver",
          "goLiveDaySettled",
          "picturesTooLate",
          "termsWrong",
          "titleCompanyNews",
          "effectNotNeeded",
          "settledInCrm",
          "stageMovedByHand",
          "statusChangedAgain",
          "mailboxRead",
          "outageOver");

  /** Thrown by a delegate, when an email's address is refused. */
  private static final String THROWN_BY_CODE = "emailRejected";

  @Test
  void everyMessageThatIsToldIsHeardAndTheOtherWayRound() {
    var told = thrown(MessageEventDefinition.class, each -> each.getMessage().getName());
    told.addAll(TOLD_BY_CODE);

    var heard = caught(MessageEventDefinition.class, each -> each.getMessage().getName());
    Models.all(ReceiveTask.class).forEach(task -> heard.add(task.getMessage().getName()));
    assertThat(told).isEqualTo(heard);
  }

  @Test
  void messageIsToldByTheOneDelegateForItWhichAtTheDeskHasWordsForThePerson() {
    assertThat(definitions(MessageEventDefinition.class, true))
        .allSatisfy(
            each ->
                assertThat(each.getCamundaDelegateExpression())
                    .isEqualTo(isAtTheDesk(each) ? "${tellPathDelegate}" : "${tellDelegate}"));
  }

  private static boolean isAtTheDesk(EventDefinition event) {
    return event.getModelInstance().getModelElementById("listing-desk") != null;
  }

  @Test
  void everyErrorIsCaughtAndTheOtherWayRound() {
    var thrown = thrown(ErrorEventDefinition.class, each -> each.getError().getErrorCode());
    thrown.add(THROWN_BY_CODE);

    assertThat(thrown)
        .isEqualTo(caught(ErrorEventDefinition.class, each -> each.getError().getErrorCode()));
  }

  @Test
  void everyEscalationIsCaughtAndTheOtherWayRound() {
    assertThat(
            thrown(
                EscalationEventDefinition.class, each -> each.getEscalation().getEscalationCode()))
        .isNotEmpty()
        .isEqualTo(
            caught(
                EscalationEventDefinition.class, each -> each.getEscalation().getEscalationCode()));
  }

  private static <T extends EventDefinition> Set<String> thrown(
      Class<T> type, Function<T, String> name) {
    return definitions(type, true).map(name).collect(Collectors.toSet());
  }

  private static <T extends EventDefinition> Set<String> caught(
      Class<T> type, Function<T, String> name) {
    return definitions(type, false).map(name).collect(Collectors.toSet());
  }

  private static <T extends EventDefinition> Stream<T> definitions(Class<T> type, boolean thrown) {
    return Models.all(type)
        .filter(definition -> definition.getParentElement() instanceof ThrowEvent == thrown);
  }
}
