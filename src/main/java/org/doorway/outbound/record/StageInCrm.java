package org.doorway.outbound.record;

import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.value.Storable;
import org.springframework.stereotype.Service;

/**
 * Stages follow the work, which is here: one that somebody moves by hand in the CRM is put back,
 * with a note there that says where the sale stands.
 */
@Service
public class StageInCrm {

  private static final int LONGEST_STAGE = 200;

  private final StageMoves moves;
  private final CrmRecordProcess process;
  private final CrmRecord crmRecord;
  private final CrmLog crmLog;
  private final Opportunities opportunities;

  StageInCrm(
      StageMoves moves,
      CrmRecordProcess process,
      CrmRecord crmRecord,
      CrmLog crmLog,
      Opportunities opportunities) {
    this.moves = moves;
    this.process = process;
    this.crmRecord = crmRecord;
    this.crmLog = crmLog;
    this.opportunities = opportunities;
  }

  /** Neither what we last wrote there nor what we are about to write. */
  public boolean isMovedByHand(Opportunity ours, Optional<String> theirs) {
    Optional<String> written = ours.crm().stage();
    return written.isPresent()
        && theirs.isPresent()
        && !theirs.equals(written)
        && !theirs.get().equals(ours.stage().label());
  }

  /** Read again before it is put back, it is the same move. */
  public void movedByHand(OpportunityId id, String stage) {
    if (moves.open(id).isEmpty()) {
      moves.add(id, Storable.text(stage, LONGEST_STAGE));
      process.stageMovedByHand(id);
    }
  }

  void putBack(OpportunityId id) {
    moves
        .open(id)
        .ifPresent(
            move -> {
              crmRecord.putBackStage(
                  EffectKey.of(id.value(), "crmStageBack").number(move.id()), id);
              moves.putBack(move.id());
            });
  }

  void note(OpportunityId id) {
    moves
        .unnoted(id)
        .ifPresent(
            move -> {
              crmLog.note(
                  EffectKey.of(id.value(), "crmStageNote").number(move.id()),
                  id,
                  "Moved to %s by hand, and put back: in Doorway this sale stands at %s. The stage follows the work there."
                      .formatted(move.stage(), opportunities.get(id).stage().label()));
              moves.noted(move.id());
            });
  }
}
