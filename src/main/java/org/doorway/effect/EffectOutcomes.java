package org.doorway.effect;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What became of the attempts. Every word commits on its own, beside the engine's transaction. */
@Repository
class EffectOutcomes {

  private static final int LONGEST_ERROR = 2000;

  private final Clock clock;
  private final EffectProperties properties;
  private final JdbcClient jdbc;
  private final TransactionTemplate own;

  EffectOutcomes(
      Clock clock,
      EffectProperties properties,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.clock = clock;
    this.properties = properties;
    this.jdbc = jdbc;
    this.own = OwnTransaction.of(transactions);
  }

  void sent(EffectKey key, String remoteId) {
    own.executeWithoutResult(
        transaction ->
            jdbc.sql(
                    """
                    update effect set state = 'SENT', lease_until = null, remote_id = ?,
                      words = null, last_error = null, sent_at = ? where effect_key = ?
                    """)
                .params(remoteId, TimeStamp.of(clock.instant()), key.value())
                .update());
  }

  /** A failure says nothing about an earlier attempt that may have come through. */
  void failed(EffectKey key, Claim claim, RuntimeException failure) {
    ended(key, claim.mayHaveHappened() ? "UNKNOWN" : "FAILED", Optional.empty(), failure);
  }

  /** Nobody touches it for a while; it may have happened. */
  void unknown(EffectKey key, RuntimeException lost) {
    ended(key, "UNKNOWN", Optional.of(clock.instant().plus(properties.settle())), lost);
  }

  /** The engine counts what fails; what is counted here is what ends without a word: crashes. */
  private void ended(
      EffectKey key, String state, Optional<Instant> leaseUntil, RuntimeException failure) {
    String error = Storable.text(String.valueOf(failure.getMessage()), LONGEST_ERROR);
    own.executeWithoutResult(
        transaction ->
            jdbc.sql(
                    """
                    update effect set state = ?, lease_until = ?, last_error = ?,
                      attempts = attempts - 1
                    where effect_key = ? and state = 'SENDING'
                    """)
                .param(state)
                .param(leaseUntil.map(TimeStamp::of).orElse(null))
                .params(error, key.value())
                .update());
  }

  boolean has(EffectKind kind, String remoteId) {
    return jdbc.sql("select count(*) from effect where remote_id = ? and kind = ?")
            .params(remoteId, kind.name())
            .query(Integer.class)
            .single()
        > 0;
  }
}
