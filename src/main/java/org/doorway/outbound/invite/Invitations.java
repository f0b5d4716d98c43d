package org.doorway.outbound.invite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Blank;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.Drafts;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.appointment.AppointmentProperties;
import org.doorway.sale.appointment.Appointments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.EmailAddress;
import org.doorway.world.calendar.Invitation;
import org.doorway.world.calendar.Participant;
import org.doorway.world.email.CalendarPart;
import org.doorway.world.email.Email;
import org.springframework.stereotype.Service;

/** Puts an appointment into the calendars of everybody who comes, and takes it out again. */
@Service
public class Invitations {

  static final EmailTemplate APPOINTMENT_INVITATION =
      meeting("appointment-invitation").mayHave("moved");

  static final EmailTemplate APPOINTMENT_REMINDER = meeting("appointment-reminder");

  static final EmailTemplate APPOINTMENT_CANCELLED =
      meeting("appointment-cancelled").mayHave("sold");

  static final EmailTemplate CLOSING_INVITATION =
      EmailTemplate.toClient("closing-invitation")
          .needs("closingAt", "closingPlace")
          .mayHave("moved");

  private static final Blank NEW_TIME = new Blank("the day and time you enter");

  private final Correspondence correspondence;
  private final Drafts drafts;
  private final Opportunities opportunities;
  private final Appointments appointments;
  private final AppointmentProperties properties;
  private final Staff staff;
  private final BusinessTime time;

  Invitations(
      Correspondence correspondence,
      Drafts drafts,
      Opportunities opportunities,
      Appointments appointments,
      AppointmentProperties properties,
      Staff staff,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.opportunities = opportunities;
    this.appointments = appointments;
    this.properties = properties;
    this.staff = staff;
    this.time = time;
  }

  /**
   * Invites the client, the agent and the staging crew; a moved appointment is an update, and one
   * that stands as they know it is none.
   */
  public void inviteToMeeting(EffectKey key, Appointment appointment) {
    invite(key, appointment, APPOINTMENT_INVITATION, crew(appointment));
  }

  /** Invites the client, the agent and the title company to the closing. */
  public void inviteToClosing(EffectKey key, Appointment closing, Participant titleCompany) {
    invite(key, closing, CLOSING_INVITATION, List.of(titleCompany));
  }

  private void invite(
      EffectKey key, Appointment appointment, EmailTemplate template, List<Participant> others) {
    if (!appointment.told() && send(key, appointment, template, others, false)) {
      appointments.invited(appointment);
    }
  }

  /** Reminds the client of a meeting; calendars have it already. */
  public void remind(EffectKey key, Appointment appointment) {
    correspondence.toClient(
        key.number(appointment.sequence()),
        opportunities.get(appointment.opportunity()),
        APPOINTMENT_REMINDER,
        facts(appointment),
        Email::automated);
  }

  /** The invitation to a meeting at a time that is still to be entered. */
  public String draftMeeting(OpportunityId id, Appointment.Kind kind) {
    boolean moved = isInvited(appointments.openMeeting(id));
    Map<String, Object> facts =
        Map.of("appointmentAt", NEW_TIME, "kind", word(kind), "moved", moved);
    List<?> crew = kind == Appointment.Kind.STAGING ? List.of(properties.stagingCrew()) : List.of();
    return draft(id, APPOINTMENT_INVITATION, facts, crew);
  }

  /** The invitation to a closing at a time that is still to be entered. */
  public String draftClosing(
      OpportunityId id, Object place, boolean moved, EmailAddress titleCompany) {
    Map<String, Object> facts =
        Map.of(
            "closingAt",
            NEW_TIME,
            "closingPlace",
            place,
            "moved",
            moved && isInvited(appointments.openClosing(id)));
    return draft(id, CLOSING_INVITATION, facts, List.of(titleCompany));
  }

  private static boolean isInvited(Optional<Appointment> standing) {
    return standing.filter(Appointment::invited).isPresent();
  }

  /** The cancellation of what has not begun. */
  public Optional<String> draftCancellation(Appointment appointment) {
    return draftCancellation(appointment, false);
  }

  private Optional<String> draftCancellation(Appointment appointment, boolean sold) {
    var facts = new HashMap<>(meetingFacts(appointment));
    facts.put("sold", sold);
    return Optional.of(appointment)
        .filter(this::isToBeCancelled)
        .map(
            standing ->
                draft(
                    standing.opportunity(),
                    APPOINTMENT_CANCELLED,
                    facts,
                    List.of("everybody who was invited")));
  }

  /** Whatever is taken out of the calendars when an opportunity ends before the home is sold. */
  public Optional<String> draftCancellations(OpportunityId id) {
    return draftCancellations(id, false);
  }

  /** The same when it is sold, before the day that was agreed. */
  public Optional<String> draftCancellationsOfSold(OpportunityId id) {
    return draftCancellations(id, true);
  }

  private Optional<String> draftCancellations(OpportunityId id, boolean sold) {
    String all =
        Stream.of(appointments.openMeeting(id), appointments.openClosing(id))
            .flatMap(Optional::stream)
            .flatMap(standing -> draftCancellation(standing, sold).stream())
            .collect(Collectors.joining("\n\n"));
    return Optional.of(all).filter(words -> !words.isEmpty());
  }

  private String draft(
      OpportunityId id, EmailTemplate template, Map<String, Object> facts, List<?> others) {
    Opportunity opportunity = opportunities.get(id);
    var copies = new ArrayList<Object>(List.of(staff.get(opportunity.agent()).email()));
    copies.addAll(others);
    return drafts.toClient(opportunity, template, facts, copies);
  }

  /** Takes a meeting out of the calendars of everybody who was invited. */
  public void cancelMeeting(EffectKey key, Appointment appointment) {
    cancel(key, appointment, crew(appointment));
  }

  /** Takes a closing out of the calendars of everybody who was invited. */
  public void cancelClosing(EffectKey key, Appointment closing, Participant titleCompany) {
    cancel(key, closing, List.of(titleCompany));
  }

  private void cancel(EffectKey key, Appointment appointment, List<Participant> others) {
    if (isToBeCancelled(appointment)) {
      send(key, appointment, APPOINTMENT_CANCELLED, others, true);
    }
    appointments.cancelled(appointment);
  }

  /**
   * One that has begun stays where it is in the calendars; one that never got there is not taken
   * out.
   */
  private boolean isToBeCancelled(Appointment appointment) {
    return appointment.invited() && appointment.startsAt().isAfter(time.now());
  }

  private boolean send(
      EffectKey key,
      Appointment appointment,
      EmailTemplate template,
      List<Participant> others,
      boolean cancel) {
    Opportunity opportunity = opportunities.get(appointment.opportunity());
    Invitation invitation = invitation(appointment, opportunity, others);
    Invitation sent = cancel ? invitation.cancelled() : invitation;
    var calendar = new CalendarPart(sent.method().name(), sent.toIcs(time.now()));
    EmailAddress[] copies =
        invitation.attendees().stream()
            .map(Participant::email)
            .filter(email -> !email.value().equals(opportunity.seller().email().orElse("")))
            .toArray(EmailAddress[]::new);
    var facts = new HashMap<String, Object>();
    if (cancel) {
      facts.putAll(meetingFacts(appointment));
      facts.put("sold", opportunity.status() == Status.CLOSED);
    } else {
      facts.putAll(facts(appointment));
      facts.put("moved", appointment.isMoved());
    }
    return correspondence.toClient(
        key.number(appointment.id() + "-" + sent.sequence()),
        opportunity,
        template,
        facts,
        email -> email.cc(copies).with(calendar));
  }

  private Invitation invitation(
      Appointment appointment, Opportunity opportunity, List<Participant> others) {
    StaffMember agent = staff.get(opportunity.agent());
    var organizer = new Participant(agent.name(), Email.address(agent.email()));
    var attendees = new ArrayList<Participant>();
    opportunity
        .seller()
        .email()
        .ifPresent(
            email ->
                attendees.add(new Participant(opportunity.seller().name(), Email.address(email))));
    attendees.add(organizer);
    attendees.addAll(others);
    return new Invitation(
        opportunity.id() + "-" + appointment.id() + "@" + properties.uidDomain(),
        appointment.sequence(),
        Invitation.Method.REQUEST,
        appointment.startsAt(),
        appointment.kind().length(),
        time.zone(),
        appointment.kind().label() + ": " + opportunity.property().line(),
        appointment.place(),
        appointment.kind().label() + " with " + agent.name(),
        organizer,
        attendees);
  }

  private List<Participant> crew(Appointment appointment) {
    return appointment.kind() == Appointment.Kind.STAGING
        ? List.of(new Participant("Staging crew", properties.stagingCrew()))
        : List.of();
  }

  private static EmailTemplate meeting(String file) {
    return EmailTemplate.toClient(file).needs("appointmentAt", "kind");
  }

  private Map<String, Object> facts(Appointment appointment) {
    return appointment.kind() == Appointment.Kind.CLOSING
        ? Map.of(
            "closingAt", time.words(appointment.startsAt()),
            "closingPlace", appointment.place())
        : meetingFacts(appointment);
  }

  private Map<String, Object> meetingFacts(Appointment appointment) {
    return Map.of(
        "appointmentAt", time.words(appointment.startsAt()), "kind", word(appointment.kind()));
  }

  private static String word(Appointment.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
