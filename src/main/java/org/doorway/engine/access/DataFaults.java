package org.doorway.engine.access;

import java.sql.SQLException;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;
import org.jspecify.annotations.Nullable;

/** Tells, of what the database refuses, what is a fault of the data from what is one of ours. */
final class DataFaults implements ExceptionCodeProvider {

  /** The engine's own: a text that its column does not take. */
  static final int TOO_LONG = 10_002;

  static final int THERE_ALREADY = 20_001;
  static final int UNFIT = 20_002;

  @Override
  public @Nullable Integer provideCode(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    if (state.equals("23505")) {
      return THERE_ALREADY;
    }
    return state.startsWith("22") ? UNFIT : null;
  }
}
