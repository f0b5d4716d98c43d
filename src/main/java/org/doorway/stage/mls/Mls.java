package org.doorway.stage.mls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** Keeps what the MLS must be told of a home, and has its agent enter it. */
@Service
public class Mls {

  private final MlsListings listings;
  private final MlsStatusTable table;
  private final MlsStatusProcess process;
  private final Opportunities opportunities;
  private final BusinessTime time;

  Mls(
      MlsListings listings,
      MlsStatusTable table,
      MlsStatusProcess process,
      Opportunities opportunities,
      BusinessTime time) {
    this.listings = listings;
    this.table = table;
    this.process = process;
    this.opportunities = opportunities;
    this.time = time;
  }

  /** A home is published in the MLS: that is its first entry, and nobody has to make it again. */
  public void published(OpportunityId id, String user, Instant at) {
    MlsListing now = listings.now(id).orElseThrow();
    table.add(id, MlsChange.LIVE, now, at, Optional.empty());
    table.entered(id, at, user, Optional.empty());
  }

  /** To be asked wherever a sale may have come to what the MLS does not say. */
  public void look(OpportunityId id) {
    listings.now(id).ifPresent(now -> look(id, now));
  }

  private void look(OpportunityId id, MlsListing now) {
    MlsListing before = table.last(id).listing();
    List<MlsChange> changes = MlsChange.between(before, now);
    if (changes.isEmpty()) {
      return;
    }
    List<MlsEntry> open = table.open(id);
    changes.forEach(change -> keep(id, change, before, now, open));
    if (open.isEmpty()) {
      process.changed(opportunities.get(id));
    } else {
      process.changedAgain(opportunities.get(id));
    }
  }

  private void keep(
      OpportunityId id, MlsChange change, MlsListing before, MlsListing now, List<MlsEntry> open) {
    Optional<LocalDate> backOn =
        change == MlsChange.BACK_ON_MARKET ? Optional.of(time.today()) : Optional.empty();
    long row = table.add(id, change, now, changedAt(change, before, now), backOn);
    table.supersede(
        open.stream()
            .filter(earlier -> change.overtakes(earlier.change()))
            .map(MlsEntry::id)
            .toList(),
        row);
  }

  /** What is entered here days after it was signed or closed is by so much later in the MLS. */
  private Instant changedAt(MlsChange change, MlsListing before, MlsListing now) {
    boolean signed = now.status().isUnderContract() && !before.status().isUnderContract();
    Optional<LocalDate> day =
        change == MlsChange.SOLD ? now.closingOn() : signed ? now.contractOn() : Optional.empty();
    return day.map(time::endOf).filter(end -> end.isBefore(time.now())).orElseGet(time::now);
  }

  void entered(OpportunityId id, Instant at, String user, Optional<String> note) {
    table.entered(id, at, user, note);
  }
}
