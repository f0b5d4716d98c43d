package org.doorway.outbound.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.doorway.effect.Claim;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmChanges;
import org.springframework.stereotype.Service;

/** Logs on the CRM's record what was done; a note whose answer was lost is looked for first. */
@Service
public class CrmLog {

  private final Crm crm;
  private final CrmChanges changes;
  private final CrmWrites writes;
  private final RecordIds recordIds;

  CrmLog(Crm crm, CrmChanges changes, CrmWrites writes, RecordIds recordIds) {
    this.crm = crm;
    this.changes = changes;
    this.writes = writes;
    this.recordIds = recordIds;
  }

  /** Appends a note and answers the CRM's activity id. */
  public long note(EffectKey key, OpportunityId id, String details) {
    long record = recordIds.of(id);
    return writes.record(
        key,
        EffectKind.CRM_ACTIVITY,
        "Log a note",
        details,
        claim ->
            logged(claim, record, claim.since(), activity -> true, details)
                .orElseGet(() -> crm.logNote(record, details)));
  }

  /** Appends an activity, such as a phone call, and answers the CRM's activity id. */
  public long activity(EffectKey key, OpportunityId id, String type, String details, Instant at) {
    long record = recordIds.of(id);
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    return writes.record(
        key,
        EffectKind.CRM_ACTIVITY,
        "Log the activity " + type,
        details,
        claim ->
            logged(claim, record, second, activity -> activity.at().equals(second), details)
                .orElseGet(() -> crm.logActivity(record, type, details, at)));
  }

  /** The CRM counts in seconds, and may keep words without the blanks around them. */
  private Optional<Long> logged(
      Claim claim, long record, Instant since, Predicate<CrmActivity> fits, String details) {
    if (!claim.mayHaveHappened()) {
      return Optional.empty();
    }
    return changes.activitiesSince(since.truncatedTo(ChronoUnit.SECONDS)).stream()
        .filter(activity -> activity.opportunityId() == record)
        .filter(fits)
        .filter(activity -> plain(activity.details()).equals(plain(details)))
        .map(CrmActivity::id)
        .findFirst();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
