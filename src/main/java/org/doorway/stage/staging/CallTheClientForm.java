package org.doorway.stage.staging;

import static org.doorway.stage.staging.StagingAppointmentProcess.CLIENT_ANSWER;

import java.util.Map;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.appointment.Appointment;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Status;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.springframework.stereotype.Component;

/** The first call: when to meet at the property, best at the staging and 3D-model appointment. */
@Component
class CallTheClientForm implements TaskForm {

  private final Opportunities opportunities;
  private final AgreedMeeting agreedMeeting;
  private final EnteredDays days;
  private final MeetingInvitation invitation;
  private final Touches touches;

  CallTheClientForm(
      Opportunities opportunities,
      AgreedMeeting agreedMeeting,
      EnteredDays days,
      MeetingInvitation invitation,
      Touches touches) {
    this.opportunities = opportunities;
    this.agreedMeeting = agreedMeeting;
    this.days = days;
    this.invitation = invitation;
    this.touches = touches;
  }

  @Override
  public String id() {
    return "call-the-client";
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return Map.of(
        "appointmentInvitation", invitation.draft(context.opportunity(), Appointment.Kind.STAGING));
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    days.meeting(input, remarks, "appointmentDate", "appointmentTime");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    String answer = input.text("clientAnswer");
    input.findText("callNotes").ifPresent(notes -> touches.add(id, call(context, answer, notes)));
    if (answer.equals("appointment")) {
      agreedMeeting.keep(id, Appointment.Kind.STAGING, input, "appointmentDate", "appointmentTime");
    } else if (answer.equals("notInterested")) {
      opportunities.end(
          id,
          Status.LOST,
          input.text("lossReason") + input.findText("callNotes").map(n -> ": " + n).orElse(""));
    }
    return CLIENT_ANSWER.of(answer);
  }

  /** What was said is there for the next call; without the client at the phone it is a note. */
  private static Touch call(FormContext context, String answer, String notes) {
    var channel = answer.equals("notReached") ? Touch.Channel.NOTE : Touch.Channel.PHONE_CALL;
    return new Touch(0, context.now(), context.user(), channel, notes);
  }
}
