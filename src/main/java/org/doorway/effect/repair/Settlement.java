package org.doorway.effect.repair;

import java.time.Clock;
import java.util.Optional;
import org.doorway.effect.Effects;
import org.springframework.stereotype.Service;

/** What comes of a person's decision about a failed effect. */
@Service
class Settlement {

  private final EffectProblems problems;
  private final Effects effects;
  private final Clock clock;

  Settlement(EffectProblems problems, Effects effects, Clock clock) {
    this.problems = problems;
    this.effects = effects;
    this.clock = clock;
  }

  /** Closes the problem and answers the job that may run again; what was done stays done. */
  Optional<String> settle(long id) {
    EffectProblem problem = problems.get(id);
    if (!problem.solution().equals(Optional.of(Solution.DONE))) {
      problem.effect().ifPresent(effects::mayBeAttempted);
    }
    problems.settle(id, clock.instant());
    return problem.openJob();
  }
}
