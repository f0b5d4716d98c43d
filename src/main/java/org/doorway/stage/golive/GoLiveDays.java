package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Service;

/** The day by whose end a home is promised to be live, watched from the moment it is agreed. */
@Service
class GoLiveDays {

  private final GoLiveDayTable table;
  private final GoLiveDayProcess process;
  private final Opportunities opportunities;
  private final Listings listings;

  GoLiveDays(
      GoLiveDayTable table,
      GoLiveDayProcess process,
      Opportunities opportunities,
      Listings listings) {
    this.table = table;
    this.process = process;
    this.opportunities = opportunities;
    this.listings = listings;
  }

  /** The first one, agreed at the meeting. */
  void promise(OpportunityId id) {
    watch(id, table.add(id, listings.get(id).preferredGoLive(), null, null), false);
  }

  /** Another one, agreed where the path need not be told, by whom, and what the client was told. */
  void agree(OpportunityId id, LocalDate day, String reason, String by) {
    replace(id, day, reason, by).flatMap(GoLiveDay::instance).ifPresent(process::settled);
  }

  /** The same, while the path may wait for the day before. */
  void agreeBesideThePath(OpportunityId id, LocalDate day, String reason, String by) {
    agree(id, day, reason, by);
    process.moved(id);
  }

  /** The same in the task that the watch of the day before has opened, and that ends with it. */
  void agreeWhereAsked(OpportunityId id, LocalDate day, String reason, String by) {
    replace(id, day, reason, by);
    process.moved(id);
  }

  private Optional<GoLiveDay> replace(OpportunityId id, LocalDate day, String reason, String by) {
    Optional<GoLiveDay> before = table.open(id);
    before.ifPresent(old -> table.settled(old.id(), "REPLACED"));
    listings.prefer(id, day);
    watch(id, table.add(id, day, reason, by), true);
    return before;
  }

  private void watch(OpportunityId id, long row, boolean anew) {
    table.watchedBy(row, process.watch(opportunities.get(id), row, anew));
  }

  /** Somebody must agree another day, before this one is over. */
  void picturesTooLate(OpportunityId id) {
    table.open(id).flatMap(GoLiveDay::instance).ifPresent(process::picturesTooLate);
  }

  void live(OpportunityId id) {
    settle(id, "LIVE");
  }

  /** Whatever was promised: the sale left this stage. */
  void over(OpportunityId id) {
    settle(id, "OVER");
  }

  private void settle(OpportunityId id, String outcome) {
    table
        .open(id)
        .ifPresent(
            day -> {
              table.settled(day.id(), outcome);
              day.instance().ifPresent(process::settled);
            });
  }
}
