package org.doorway.stage.golive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.engine.tasklist.TaskRows;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Service;

/**
 * What colleagues hear of a promised day while the home is not live. What cannot be sent in its
 * time is not sent: its words would not be true any more.
 */
@Service
class DayNews {

  static final EmailTemplate PUBLISH_REMINDER =
      goLive("publish-reminder").mayHave("open").opens("Task_PublishListing");

  static final EmailTemplate PUBLISH_ESCALATION =
      goLive("publish-escalation").mayHave("open").opens("Task_PublishListing");

  static final EmailTemplate GO_LIVE_MISSED =
      goLive("go-live-missed").mayHave("open").opens("Task_AgreeANewGoLiveDate");

  private final GoLiveDayTable table;
  private final GoLiveDates dates;
  private final Listings listings;
  private final Opportunities opportunities;
  private final Correspondence correspondence;
  private final TaskRows tasks;
  private final Staff staff;
  private final BusinessTime time;

  DayNews(
      GoLiveDayTable table,
      GoLiveDates dates,
      Listings listings,
      Opportunities opportunities,
      Correspondence correspondence,
      TaskRows tasks,
      Staff staff,
      BusinessTime time) {
    this.table = table;
    this.dates = dates;
    this.listings = listings;
    this.opportunities = opportunities;
    this.correspondence = correspondence;
    this.tasks = tasks;
    this.staff = staff;
    this.time = time;
  }

  /** Until the lead is told; a day agreed after that hour has nothing to be reminded of. */
  void remindAgent(EffectKey key, long record) {
    GoLiveDay day = table.get(record);
    if (isTime(day, dates.reminder(day), dates.escalation(day))) {
      String agent = opportunities.get(day.opportunity()).agent();
      tell(key, day, PUBLISH_REMINDER, List.of(staff.get(agent)));
    }
  }

  /** As long as something can be done. */
  void tellTeamLeads(EffectKey key, long record) {
    GoLiveDay day = table.get(record);
    if (isTime(day, dates.escalation(day), time.endOf(day.day()))) {
      tell(key, day, PUBLISH_ESCALATION, staff.teamLeads());
    }
  }

  /** Records the missed day and tells the team leads. */
  void missedDay(EffectKey key, long record) {
    GoLiveDay day = table.get(record);
    tell(key, day, GO_LIVE_MISSED, staff.teamLeads());
    table.missed(day.id());
    listings.missedDay(day.opportunity());
  }

  private boolean isTime(GoLiveDay day, Instant from, Instant until) {
    return day.isOpen() && day.agreedAt().isBefore(from) && !time.now().isAfter(until);
  }

  private void tell(
      EffectKey key, GoLiveDay day, EmailTemplate template, List<StaffMember> readers) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("preferredGoLiveDate", time.words(day.day()));
    String open = String.join(", ", tasks.open(day.opportunity(), "go-live"));
    if (!open.isEmpty()) {
      facts.put("open", open);
    }
    correspondence.toStaff(key, opportunities.get(day.opportunity()), readers, template, facts);
  }

  private static EmailTemplate goLive(String file) {
    return EmailTemplate.toStaff(file).needs("agentName", "preferredGoLiveDate");
  }
}
