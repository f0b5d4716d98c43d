package org.doorway.effect;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of the ledger. Every method commits on its own, beside the engine's transaction. */
@Repository
class EffectTable {

  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final TransactionTemplate own;
  private final EffectProperties properties;
  private final Clock clock;

  EffectTable(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      EffectProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.properties = properties;
    this.clock = clock;
  }

  /** Takes the effect for one attempt, or answers the remote id when it was done before. */
  Optional<String> claim(EffectKey key, EffectKind kind) {
    try {
      return own.execute(transaction -> insert(key, kind) ? Optional.empty() : takeOver(key));
    } catch (DuplicateKeyException someoneWasFaster) {
      return own.execute(transaction -> takeOver(key));
    }
  }

  void sent(EffectKey key, String remoteId) {
    own.executeWithoutResult(
        transaction ->
            jdbc.sql(
                    """
                    update effect set state = 'SENT', lease_until = null, remote_id = ?,
                      last_error = null, sent_at = ? where effect_key = ?
                    """)
                .params(remoteId, now(), key.value())
                .update());
  }

  void failed(EffectKey key, RuntimeException failure) {
    String error = String.valueOf(failure.getMessage());
    own.executeWithoutResult(
        transaction ->
            jdbc.sql(
                    """
                    update effect set state = 'FAILED', lease_until = null, last_error = ?
                    where effect_key = ? and state = 'SENDING'
                    """)
                .params(error.substring(0, Math.min(LONGEST_ERROR, error.length())), key.value())
                .update());
  }

  boolean has(EffectKind kind, String remoteId) {
    return jdbc.sql("select count(*) from effect where remote_id = ? and kind = ?")
            .params(remoteId, kind.name())
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean insert(EffectKey key, EffectKind kind) {
    if (find(key).isPresent()) {
      return false;
    }
    jdbc.sql(
            """
            insert into effect (effect_key, kind, state, lease_until, attempts, created_at)
            values (?, ?, 'SENDING', ?, 1, ?)
            """)
        .params(key.value(), kind.name(), leaseUntil(), now())
        .update();
    return true;
  }

  private Optional<String> takeOver(EffectKey key) {
    Row row = find(key).orElseThrow();
    if (row.state().equals("SENT")) {
      return Optional.of(row.remoteId());
    }
    if (row.attempts() >= properties.maxAttempts()) {
      throw exhausted(key, row);
    }
    int taken =
        jdbc.sql(
                """
                update effect set state = 'SENDING', lease_until = ?, attempts = attempts + 1
                where effect_key = ? and state <> 'SENT'
                  and (lease_until is null or lease_until <= ?)
                """)
            .params(leaseUntil(), key.value(), now())
            .update();
    if (taken == 0) {
      throw new EffectInFlightException(key);
    }
    return Optional.empty();
  }

  /** The next claim starts counting anew: only a person's retry comes after this. */
  private RuntimeException exhausted(EffectKey key, Row row) {
    Integer ended =
        own.execute(
            transaction ->
                jdbc.sql(
                        """
                        update effect set state = 'FAILED', attempts = 0, lease_until = null
                        where effect_key = ? and state <> 'SENT'
                          and (lease_until is null or lease_until <= ?)
                        """)
                    .params(key.value(), now())
                    .update());
    return ended == 0
        ? new EffectInFlightException(key)
        : new EffectExhaustedException(key, row.attempts(), row.lastError());
  }

  private Optional<Row> find(EffectKey key) {
    return jdbc.sql(
            """
            select state, attempts, coalesce(remote_id, '') as remote_id,
              coalesce(last_error, 'none') as last_error
            from effect where effect_key = ?
            """)
        .param(key.value())
        .query(Row.class)
        .optional();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private Timestamp leaseUntil() {
    Instant until = clock.instant().plus(properties.lease());
    return Timestamp.from(until);
  }

  private record Row(String state, int attempts, String remoteId, String lastError) {}
}
