package org.doorway.effect.repair;

import java.time.Clock;
import java.util.Optional;
import org.doorway.effect.Effects;
import org.doorway.engine.failure.Mender;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Sellers;
import org.springframework.stereotype.Service;

/**
 * The way from a failed effect to the person who mends it, and back to the step that waits: each
 * failure is one person's, once, while it is open (docs/failures.md).
 */
@Service
class Repairs implements Mender {

  private final Diagnosis diagnosis;
  private final RepairTable table;
  private final EffectRepairProcess process;
  private final Effects effects;
  private final Opportunities opportunities;
  private final Sellers sellers;
  private final Clock clock;

  Repairs(
      Diagnosis diagnosis,
      RepairTable table,
      EffectRepairProcess process,
      Effects effects,
      Opportunities opportunities,
      Sellers sellers,
      Clock clock) {
    this.diagnosis = diagnosis;
    this.table = table;
    this.process = process;
    this.effects = effects;
    this.opportunities = opportunities;
    this.sellers = sellers;
    this.clock = clock;
  }

  @Override
  public Optional<String> take(String jobId, String opportunity, Throwable failure) {
    Opportunity ours = opportunities.get(new OpportunityId(opportunity));
    return diagnosis
        .of(failure, ours)
        .filter(fault -> !waitsForAnotherJob(fault, jobId))
        .map(fault -> take(jobId, ours, fault));
  }

  private String take(String jobId, Opportunity opportunity, Fault fault) {
    if (fault.kind() == Fault.Kind.CONTACT) {
      sellers.addressRefused(opportunity.id(), fault.reason());
    }
    if (!table.renew(jobId, fault)) {
      long repair = table.open(jobId, opportunity.id(), fault, clock.instant());
      process.start(opportunity.id(), repair, fault.kind());
    }
    return fault.sentence(opportunity);
  }

  /** What waited for the mended effect is gone: nobody has to mend it any more. */
  @Override
  public void gone(String jobId) {
    table
        .ofJob(jobId)
        .ifPresent(
            repair -> {
              table.close(repair.id(), clock.instant());
              process.notNeeded(repair.opportunity(), repair.id());
            });
  }

  /** Two jobs may need the same effect; it is one person's, and the other job tries again. */
  private boolean waitsForAnotherJob(Fault fault, String jobId) {
    return fault.effect().filter(effect -> table.isOpenElsewhere(effect.key(), jobId)).isPresent();
  }

  /** Closes the repair and answers the job that may run again; what was done stays done. */
  Optional<String> close(long id) {
    Repair repair = table.get(id);
    if (!repair.isDone()) {
      repair.effect().ifPresent(effects::mayBeAttempted);
    }
    table.close(id, clock.instant());
    return repair.waitingJob();
  }
}
