package org.doorway.stage.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.invite.Invitations;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.sale.value.EmailAddress;
import org.doorway.world.calendar.Participant;
import org.doorway.world.email.Email;
import org.springframework.stereotype.Service;

/** Gets the closing scheduled with the title company, the client reading along (handbook). */
@Service
class TitleCompany {

  static final EmailTemplate TITLE_COMPANY =
      EmailTemplate.toOther("title-company")
          .needs("titleCompany", "buyerName", "salePrice", "effectiveOn", "closingOn")
          .mayHave("titleContact");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Invitations invitations;
  private final Contracts contracts;
  private final Opportunities opportunities;
  private final Appointments appointments;
  private final BusinessTime time;

  TitleCompany(
      Correspondence correspondence,
      Drafts drafts,
      Invitations invitations,
      Contracts contracts,
      Opportunities opportunities,
      Appointments appointments,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.invitations = invitations;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.appointments = appointments;
    this.time = time;
  }

  void askForClosing(EffectKey key, OpportunityId id) {
    var terms = contracts.current(id).terms();
    correspondence.toOther(
        key, opportunities.get(id), Email.address(terms.titleEmail()), TITLE_COMPANY, facts(terms));
  }

  /** As it will read if the contract holds as it is. */
  String draft(OpportunityId id) {
    return draft(id, Map.of());
  }

  /** As it will read if the contract is amended. */
  String draftAmended(OpportunityId id) {
    var terms = contracts.current(id).terms();
    return draft(
        id,
        Map.of(
            "salePrice",
            Dollars.of(terms.salePrice()) + " " + new Blank("or the new price"),
            "closingOn",
            time.words(terms.closingOn()) + " " + new Blank("or the new day")));
  }

  private String draft(OpportunityId id, Map<String, Object> amended) {
    var terms = contracts.current(id).terms();
    Map<String, Object> facts = facts(terms);
    facts.putAll(amended);
    return drafts.toOther(opportunities.get(id), terms.titleEmail(), TITLE_COMPANY, facts);
  }

  private Map<String, Object> facts(ContractTerms terms) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("titleCompany", terms.titleCompany());
    facts.put("buyerName", terms.buyer());
    facts.put("salePrice", Dollars.of(terms.salePrice()));
    facts.put("effectiveOn", time.words(terms.effectiveOn()));
    facts.put("closingOn", time.words(terms.closingOn()));
    terms.titleContact().ifPresent(contact -> facts.put("titleContact", contact));
    return facts;
  }

  /** The invitation to a closing whose day and place are still to be entered. */
  String draftInvitation(OpportunityId id) {
    return invitations.draftClosing(id, new Blank("the place you enter"), false, title(id));
  }

  /** The invitation once more, for the new day that is still to be entered. */
  String draftMove(OpportunityId id) {
    return draftStandingMoved(id).orElseGet(() -> draftInvitation(id));
  }

  /** The same, if a closing stands that can move. */
  Optional<String> draftStandingMoved(OpportunityId id) {
    return appointments
        .openClosing(id)
        .map(closing -> invitations.draftClosing(id, closing.place(), true, title(id)));
  }

  /** The cancellation of a closing that stands. */
  Optional<String> draftCancellation(OpportunityId id) {
    return appointments.openClosing(id).flatMap(invitations::draftCancellation);
  }

  private EmailAddress title(OpportunityId id) {
    return Email.address(contracts.current(id).terms().titleEmail());
  }

  void inviteToClosing(EffectKey key, OpportunityId id) {
    invitations.inviteToClosing(
        key,
        appointments
            .openClosing(id)
            .orElseThrow(() -> new IllegalStateException("No closing agreed for " + id)),
        guest(contracts.current(id)));
  }

  /** Takes the closing out of the calendars, if one stands; the contract may have ended before. */
  void cancelClosing(EffectKey key, OpportunityId id) {
    appointments
        .openClosing(id)
        .ifPresent(closing -> invitations.cancelClosing(key, closing, guest(contracts.last(id))));
  }

  private static Participant guest(Contract contract) {
    var terms = contract.terms();
    return new Participant(
        terms.titleContact().orElse(terms.titleCompany()), Email.address(terms.titleEmail()));
  }
}
