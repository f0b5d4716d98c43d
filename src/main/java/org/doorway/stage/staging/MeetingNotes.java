package org.doorway.stage.staging;

import java.util.List;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.record.CrmEntries;
import org.doorway.outbound.record.CrmLog;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** The agent's notes of the client meeting, logged in the CRM (handbook: new-opportunity). */
@Service
class MeetingNotes implements CrmEntries {

  private final Meetings meetings;
  private final CrmLog crmLog;
  private final BusinessTime time;

  MeetingNotes(Meetings meetings, CrmLog crmLog, BusinessTime time) {
    this.meetings = meetings;
    this.crmLog = crmLog;
    this.time = time;
  }

  @Override
  public List<Entry> open(OpportunityId id) {
    return meetings.unlogged(id).stream()
        .map(meeting -> new Entry(meeting.heldAt(), () -> log(id, meeting)))
        .toList();
  }

  private void log(OpportunityId id, Meeting meeting) {
    meetings.logged(id, crmLog.note(EffectKey.of(id.value(), "meeting"), id, words(meeting)));
  }

  /** Showing instructions stay with us: they may tell how to get into the home. */
  private String words(Meeting meeting) {
    return """
        Staging appointment
        %s

        Preferred contact: %s
        Preferred go-live date: %s
        """
        .formatted(
            meeting.notes(),
            meeting.preferredMethod().label(),
            time.words(meeting.preferredGoLive()))
        .strip();
  }
}
