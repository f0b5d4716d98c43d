package org.doorway.effect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger knows when an effect is about to be attempted.
 *
 * @param remoteId the id that the outside gave it, when it was done before
 * @param mayHaveHappened whether an earlier attempt may have come through, its answer lost
 * @param since when it was first attempted
 * @param leftOut the addresses of readers who were told another way
 */
public record Claim(
    Optional<String> remoteId, boolean mayHaveHappened, Instant since, List<String> leftOut) {}
