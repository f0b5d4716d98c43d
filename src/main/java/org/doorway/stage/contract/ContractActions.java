package org.doorway.stage.contract;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Stage;
import org.doorway.stage.desk.DeskAction;
import org.doorway.stage.desk.DeskAction.Done;
import org.doorway.stage.desk.DeskActions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What agents do about a listing's contract at the desk. */
@Configuration(proxyBeanMethods = false)
class ContractActions {

  private static final Amendments.Fields FIELDS =
      new Amendments.Fields(
          "amendmentDetails",
          Optional.of("amendedOptionEndsOn"),
          "amendedClosingOn",
          Optional.of("amendedPrice"));

  @Bean
  DeskAction enterAmendment(
      Amendments amendments, Contracts contracts, Opportunities opportunities) {
    return DeskActions.action(
        "amendment",
        (id, context, input) -> {
          if (!contracts.hasActive(id)) {
            throw input.problem("amendmentDetails", "cannot be kept: there is no contract");
          }
          amendments.record(id, input, FIELDS);
          return opportunities.get(id).stage() == Stage.OPTION
              ? Done.news("contractAmended")
              : Done.RECORDED;
        });
  }

  /** Between the accepted offer and the executed contract a buyer may leave, too. */
  @Bean
  DeskAction buyerTerminates(Contracts contracts, Opportunities opportunities) {
    return DeskActions.action(
        "buyerTerminated",
        (id, context, input) -> {
          String reason = input.text("terminationReason");
          if (contracts.hasActive(id)) {
            contracts.terminate(id, reason);
          } else if (opportunities.get(id).stage() == Stage.OPTION) {
            contracts.buyerWithdraws(id, reason);
          } else {
            throw input.problem("terminationReason", "cannot be kept: there is no contract");
          }
          return Done.news("buyerTerminated");
        });
  }
}
