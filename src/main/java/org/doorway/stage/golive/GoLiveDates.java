package org.doorway.stage.golive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The dates that the go-live models ask for, each for one opportunity or one promised day. */
@Component
public class GoLiveDates {

  private final BusinessTime time;
  private final GoLiveProperties properties;
  private final Listings listings;
  private final GoLiveDayTable days;

  GoLiveDates(
      BusinessTime time, GoLiveProperties properties, Listings listings, GoLiveDayTable days) {
    this.time = time;
    this.properties = properties;
    this.listings = listings;
    this.days = days;
  }

  public Date photosDue(String opportunity) {
    return Date.from(time.afterHours(properties.photosWithin()));
  }

  public Date paperworkDue(String opportunity) {
    return Date.from(time.afterHours(properties.paperworkWithin()));
  }

  public Date opens(String opportunity) {
    return Date.from(time.at(preferred(opportunity), properties.opensAt()));
  }

  /** Listings go live by the end of the preferred day; one that has passed, by the end of today. */
  public Date publishDue(String opportunity) {
    LocalDate day = preferred(opportunity);
    return Date.from(day.isBefore(time.today()) ? time.endOfToday() : time.endOf(day));
  }

  public Date reminderDue(String record) {
    return Date.from(reminder(day(record)));
  }

  public Date escalationDue(String record) {
    return Date.from(escalation(day(record)));
  }

  /** The first moment after the promised day. */
  public Date dayOver(String record) {
    return Date.from(time.at(day(record).day().plusDays(1), LocalTime.MIDNIGHT));
  }

  public Date newDateDue(String record) {
    return Date.from(time.afterHours(properties.newDateWithin()));
  }

  Instant reminder(GoLiveDay day) {
    return time.at(day.day(), properties.remindAt());
  }

  Instant escalation(GoLiveDay day) {
    return time.at(day.day(), properties.escalateAt());
  }

  private GoLiveDay day(String record) {
    return days.get(Long.parseLong(record));
  }

  private LocalDate preferred(String opportunity) {
    return listings.get(new OpportunityId(opportunity)).preferredGoLive();
  }
}
