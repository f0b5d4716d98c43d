package org.doorway.database;

import java.util.UUID;

/**
 * The databases of the tests, each of them new and empty: H2 in memory, or PostgreSQL when the
 * build says so ({@code mvn verify -Ppostgres}).
 */
public final class Databases {

  private static final boolean POSTGRESQL =
      "postgresql".equals(System.getProperty("doorway.database"));

  private Databases() {}

  /** The address of another one, with user and password. */
  public static String another() {
    return POSTGRESQL
        ? PostgresServer.running().createDatabase()
        : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=HIGH";
  }

  /** The address by which the same one waits no longer than a moment for a row. */
  public static String impatient(String address) {
    return address + (POSTGRESQL ? "&options=-c%20lock_timeout=50" : ";LOCK_TIMEOUT=50");
  }

  /** Whether the tests are to run on PostgreSQL. */
  public static boolean arePostgres() {
    return POSTGRESQL;
  }
}
