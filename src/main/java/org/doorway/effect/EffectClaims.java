package org.doorway.effect;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may attempt an effect now. Every claim commits on its own, beside the engine's transaction.
 */
@Repository
class EffectClaims {

  private final JdbcClient jdbc;
  private final TransactionTemplate own;
  private final EffectProperties properties;
  private final Clock clock;

  EffectClaims(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      EffectProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.own = OwnTransaction.of(transactions);
    this.properties = properties;
    this.clock = clock;
  }

  /** Takes the effect for one attempt, unless it was done before. */
  Claim claim(Effect effect) {
    try {
      return Objects.requireNonNull(
          own.execute(
              transaction ->
                  insert(effect)
                      .orElseGet(() -> takeOver(effect, find(effect.key()).orElseThrow()))));
    } catch (DuplicateKeyException someoneWasFaster) {
      return Objects.requireNonNull(
          own.execute(transaction -> takeOver(effect, find(effect.key()).orElseThrow())));
    }
  }

  /** Nearly every claim is the first one, so that nothing is looked up before it. */
  private Optional<Claim> insert(Effect effect) {
    Instant now = clock.instant();
    int inserted =
        jdbc.sql(
                """
                insert into effect (effect_key, kind, recipient, subject, words, client_of, state,
                  lease_until, attempts, created_at)
                select cast(? as varchar), cast(? as varchar), cast(? as varchar),
                  cast(? as varchar), cast(? as varchar), cast(? as varchar), 'SENDING',
                  cast(? as timestamp(3) with time zone), 1,
                  cast(? as timestamp(3) with time zone)
                where not exists (select 1 from effect where effect_key = ?)
                """)
            .params(effect.key().value(), effect.kind().name())
            .params(effect.recipient(), effect.subject(), effect.words())
            .param(effect.clientOf().map(OpportunityId::value).orElse(null))
            .params(TimeStamp.of(leaseUntil()), TimeStamp.of(now))
            .param(effect.key().value())
            .update();
    return inserted == 1
        ? Optional.of(new Claim(Optional.empty(), false, now, List.of()))
        : Optional.empty();
  }

  private Claim takeOver(Effect effect, EffectRow row) {
    if (row.state().equals("SENT")) {
      return new Claim(Optional.of(row.remoteId()), false, row.since(), row.leftOut());
    }
    if (row.mayHaveHappened() && !row.kind().isRepeatable()) {
      throw lost(effect.key(), row);
    }
    if (row.attempts() >= properties.maxAttempts()) {
      throw exhausted(effect.key(), row);
    }
    int taken =
        jdbc.sql(
                """
                update effect set state = 'SENDING', lease_until = ?, attempts = attempts + 1,
                  kind = ?, recipient = ?, subject = ?, words = ?
                where effect_key = ? and state <> 'SENT'
                  and (lease_until is null or lease_until <= ?)
                """)
            .params(TimeStamp.of(leaseUntil()), effect.kind().name())
            .params(effect.recipient(), effect.subject(), effect.words())
            .params(effect.key().value(), TimeStamp.of(clock.instant()))
            .update();
    if (taken == 0) {
      throw new EffectInFlightException(effect.key());
    }
    return new Claim(Optional.empty(), row.mayHaveHappened(), row.since(), row.leftOut());
  }

  /** Only a person can say what became of it; while it is attempted just now, nobody can. */
  private RuntimeException lost(EffectKey key, EffectRow row) {
    boolean inFlight = row.state().equals("SENDING") && row.leaseUntil().isAfter(clock.instant());
    return inFlight
        ? new EffectInFlightException(key)
        : new OutcomeUnknownException(row.lastError());
  }

  /** The next claim starts counting anew: only a person's retry comes after this. */
  private RuntimeException exhausted(EffectKey key, EffectRow row) {
    int ended =
        Objects.requireNonNull(
            own.execute(
                transaction ->
                    jdbc.sql(
                            """
                        update effect set attempts = 0, lease_until = null,
                          state = case state when 'FAILED' then 'FAILED' else 'UNKNOWN' end
                        where effect_key = ? and state <> 'SENT'
                          and (lease_until is null or lease_until <= ?)
                        """)
                        .params(key.value(), TimeStamp.of(clock.instant()))
                        .update()));
    return ended == 0
        ? new EffectInFlightException(key)
        : new EffectExhaustedException(row.attempts(), row.lastError());
  }

  private Optional<EffectRow> find(EffectKey key) {
    return jdbc.sql(EffectRow.SELECT).param(key.value()).query(EffectRow::read).optional();
  }

  private Instant leaseUntil() {
    return clock.instant().plus(properties.lease());
  }
}
