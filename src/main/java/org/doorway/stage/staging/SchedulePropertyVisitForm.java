package org.doorway.stage.staging;

import static org.doorway.stage.staging.StagingAppointmentProcess.THIRD_ATTEMPT;
import static org.doorway.stage.staging.StagingAppointmentProcess.VISIT_AGREED;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.appointment.Appointment;
import org.springframework.stereotype.Component;

/**
 * Another visit, when the staging appointment suits neither client nor agent: the agent keeps
 * trying, and every attempt is on record (handbook: new-opportunity).
 */
@Component
class SchedulePropertyVisitForm implements TaskForm {

  private final AgreedMeeting agreedMeeting;
  private final VisitAttempts attempts;
  private final EnteredDays days;
  private final StagingProperties properties;
  private final MeetingInvitation invitation;

  SchedulePropertyVisitForm(
      AgreedMeeting agreedMeeting,
      VisitAttempts attempts,
      EnteredDays days,
      StagingProperties properties,
      MeetingInvitation invitation) {
    this.agreedMeeting = agreedMeeting;
    this.attempts = attempts;
    this.days = days;
    this.properties = properties;
    this.invitation = invitation;
  }

  @Override
  public String id() {
    return "schedule-property-visit";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("attemptNumber", attempts.count(id) + 1);
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return Map.of(
        "appointmentInvitation", invitation.draft(context.opportunity(), Appointment.Kind.VISIT));
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.meeting(input, remarks, "visitDate", "visitTime");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    boolean agreed = input.text("visitResult").equals("agreed");
    if (agreed) {
      agreedMeeting.keep(id, Appointment.Kind.VISIT, input, "visitDate", "visitTime");
    }
    int made = attempts.add(id, context.user(), input.text("attemptNotes"), context.now());
    var routing = new HashMap<>(VISIT_AGREED.of(agreed));
    routing.putAll(THIRD_ATTEMPT.of(made % properties.attemptsBeforeLead() == 0));
    return routing;
  }
}
