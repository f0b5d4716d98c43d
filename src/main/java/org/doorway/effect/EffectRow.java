package org.doorway.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.doorway.sale.time.TimeStamp;

/** What the ledger holds of an effect that was claimed before. */
record EffectRow(
    EffectKind kind,
    String state,
    int attempts,
    String remoteId,
    String lastError,
    Instant leaseUntil,
    Instant since,
    List<String> leftOut) {

  static final String SELECT =
      """
      select kind, state, attempts, coalesce(remote_id, '') as remote_id,
        coalesce(last_error, 'none') as last_error,
        coalesce(lease_until, created_at) as lease_until, created_at as since,
        coalesce(left_out, '') as left_out
      from effect where effect_key = ?
      """;

  static EffectRow read(ResultSet row, int number) throws SQLException {
    return new EffectRow(
        EffectKind.valueOf(row.getString("kind")),
        row.getString("state"),
        row.getInt("attempts"),
        row.getString("remote_id"),
        row.getString("last_error"),
        TimeStamp.read(row, "lease_until"),
        TimeStamp.read(row, "since"),
        Stream.of(row.getString("left_out").split(" ")).filter(it -> !it.isEmpty()).toList());
  }

  boolean mayHaveHappened() {
    return state.equals("SENDING") || state.equals("UNKNOWN");
  }
}
