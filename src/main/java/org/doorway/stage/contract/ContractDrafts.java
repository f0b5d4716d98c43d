package org.doorway.stage.contract;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.outbound.invite.Invitations;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** What forms of other stages show of the emails that a contract, or its end, sends. */
@Component
public class ContractDrafts {

  private final FallenContract fallenContract;
  private final TitleCompany titleCompany;
  private final Appointments appointments;
  private final Invitations invitations;

  ContractDrafts(
      FallenContract fallenContract,
      TitleCompany titleCompany,
      Appointments appointments,
      Invitations invitations) {
    this.fallenContract = fallenContract;
    this.titleCompany = titleCompany;
    this.appointments = appointments;
    this.invitations = invitations;
  }

  public String backOnMarket(OpportunityId id) {
    return fallenContract.draft(id);
  }

  public String closingMoved(OpportunityId id) {
    return titleCompany.draftMove(id);
  }

  /** Whatever is taken out of the calendars when an opportunity ends. */
  public Optional<String> cancellations(OpportunityId id) {
    String all =
        Stream.of(
                appointments.openMeeting(id).flatMap(invitations::draftCancellation),
                titleCompany.draftCancellation(id))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n"));
    return Optional.of(all).filter(words -> !words.isEmpty());
  }
}
