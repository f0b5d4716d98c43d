package org.doorway.sale.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** A moment as our tables keep it. */
public final class TimeStamp {

  private TimeStamp() {}

  public static Timestamp of(Instant moment) {
    return Timestamp.from(moment);
  }

  /** The moment in that column; asking a row that has none is a programming error. */
  public static Instant read(ResultSet row, String column) throws SQLException {
    return find(row, column)
        .orElseThrow(() -> new IllegalStateException("No moment in the column " + column));
  }

  public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
