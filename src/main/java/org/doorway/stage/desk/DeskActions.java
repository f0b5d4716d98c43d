package org.doorway.stage.desk;

import java.util.Optional;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.ContactMethod;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.desk.DeskAction.Done;
import org.doorway.stage.listing.Listings;
import org.doorway.stage.marketing.Showings;
import org.doorway.stage.offer.Offers;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What agents do about a listing itself; what concerns its contract is in ContractActions. */
@Configuration(proxyBeanMethods = false)
public class DeskActions {

  @Bean
  DeskAction logTouch(Touches touches) {
    return action(
        "touch",
        (id, context, input) -> {
          var channel = Touch.Channel.ofAnswer(input.text("touchChannel"));
          var touch =
              new Touch(0, context.now(), context.user(), channel, input.text("touchNotes"));
          touches.add(id, touch);
          return Done.news("touch");
        });
  }

  @Bean
  DeskAction recordShowing(Showings showings, BusinessTime time) {
    return action(
        "showing",
        (id, context, input) -> {
          var shownAt = time.at(input.date("showingDate"), input.time("showingTime"));
          if (shownAt.isAfter(context.now())) {
            throw input.problem("showingDate", "must not lie ahead");
          }
          showings.record(
              id,
              shownAt,
              input.text("showingAgent"),
              input.findText("showingAgentPhone"),
              input.findText("showingFeedback"));
          return Done.RECORDED;
        });
  }

  @Bean
  DeskAction recordOffer(Offers offers, Opportunities opportunities) {
    return action(
        "offer",
        (id, context, input) -> {
          String status = input.text("offerStatus");
          boolean accepted = status.equals("accepted");
          if (accepted && opportunities.get(id).stage() != Stage.MARKETING) {
            throw input.problem(
                "offerStatus",
                "cannot be accepted: the home is not on the market without a contract");
          }
          offers.record(
              id,
              input.text("offerBuyer"),
              input.money("offerPrice"),
              status,
              input.findText("offerNotes"),
              context.now());
          return accepted ? Done.news("offerAccepted") : Done.RECORDED;
        });
  }

  @Bean
  DeskAction changePrice(Listings listings) {
    return action(
        "price",
        (id, context, input) -> {
          if (listings.find(id).flatMap(listing -> listing.listPrice()).isEmpty()) {
            throw input.problem("newListPrice", "cannot change: there is no list price yet");
          }
          listings.changePrice(
              id, input.money("newListPrice"), input.text("priceReason"), context.now());
          return Done.news("price");
        });
  }

  @Bean
  DeskAction changePreference(Opportunities opportunities) {
    return action(
        "preference",
        (id, context, input) -> {
          var method = ContactMethod.ofAnswer(input.text("preferredMethod"));
          if (method == ContactMethod.TEXT && !input.bool("textConsent")) {
            throw input.problem("textConsent", "is needed for text messages");
          }
          opportunities.prefer(
              id,
              method,
              method == ContactMethod.TEXT ? Optional.of(context.now()) : Optional.empty());
          return Done.RECORDED;
        });
  }

  @Bean
  DeskAction moveAppointment(Appointments appointments, BusinessTime time) {
    return action(
        "appointment",
        (id, context, input) -> {
          Optional<Appointment> meeting =
              appointments
                  .openMeeting(id)
                  .filter(appointment -> appointment.startsAt().isAfter(context.now()));
          if (meeting.isEmpty()) {
            throw input.problem("appointmentDate", "cannot move: no appointment lies ahead");
          }
          var startsAt = time.at(input.date("appointmentDate"), input.time("appointmentTime"));
          if (!startsAt.isAfter(context.now())) {
            throw input.problem("appointmentDate", "must lie ahead");
          }
          appointments.agreeMeeting(id, meeting.get().kind(), startsAt, meeting.get().place());
          return Done.news("appointmentMoved");
        });
  }

  @Bean
  DeskAction askForReassignment(Opportunities opportunities) {
    return action(
        "reassignment",
        (id, context, input) -> {
          if (opportunities.get(id).assignment().reassignmentReason().isPresent()) {
            throw input.problem("reassignmentReason", "was asked before; the team leads have it");
          }
          opportunities.askForReassignment(id, input.text("reassignmentReason"));
          return Done.news("reassignment");
        });
  }

  @Bean
  DeskAction withdraw(Opportunities opportunities) {
    return action(
        "withdrawal",
        (id, context, input) -> {
          if (opportunities.get(id).status() != Status.OPEN) {
            throw input.problem("withdrawalReason", "cannot be kept: the sale is closed");
          }
          opportunities.end(id, Status.WITHDRAWN, input.text("withdrawalReason"));
          return Done.news("withdrawal");
        });
  }

  public static DeskAction action(String name, Step step) {
    return new DeskAction() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Done perform(OpportunityId id, FormContext context, FormInput input) {
        return step.perform(id, context, input);
      }
    };
  }

  /** What an action does. */
  public interface Step {
    Done perform(OpportunityId id, FormContext context, FormInput input);
  }
}
