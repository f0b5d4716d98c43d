package org.doorway.effect.repair;

import java.time.Clock;
import java.util.Optional;
import org.doorway.engine.failure.FailureDesk;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** Takes failures that only a person can mend, each once while it is open. */
@Service
class OpenProblems implements FailureDesk {

  private final Diagnosis diagnosis;
  private final EffectProblems problems;
  private final Opportunities opportunities;
  private final Clock clock;

  OpenProblems(
      Diagnosis diagnosis, EffectProblems problems, Opportunities opportunities, Clock clock) {
    this.diagnosis = diagnosis;
    this.problems = problems;
    this.opportunities = opportunities;
    this.clock = clock;
  }

  @Override
  public Optional<Problem> take(String jobId, String opportunity, Throwable failure) {
    Opportunity ours = opportunities.get(new OpportunityId(opportunity));
    return diagnosis
        .of(failure, ours)
        .filter(finding -> !waitsForAnotherJob(finding, jobId))
        .map(finding -> take(jobId, ours, finding));
  }

  private Problem take(String jobId, Opportunity opportunity, Finding finding) {
    if (finding.kind() == ProblemKind.CONTACT) {
      opportunities.addressRefused(opportunity.id(), finding.reason());
    }
    Optional<Long> open = problems.renew(jobId, finding);
    long problem =
        open.orElseGet(() -> problems.open(jobId, opportunity.id(), finding, clock.instant()));
    return new Problem(
        String.valueOf(problem),
        finding.kind().flow(),
        finding.sentence(opportunity),
        open.isEmpty());
  }

  /** Two jobs may need the same effect; it is one person's, and the other job tries again. */
  private boolean waitsForAnotherJob(Finding finding, String jobId) {
    return finding
        .effect()
        .filter(effect -> problems.isOpenElsewhere(effect.key(), jobId))
        .isPresent();
  }
}
