package org.doorway.engine.task;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.doorway.web.Browser;
import org.doorway.web.Statements.Statement;

/** What a database does for a query: the pages that PostgreSQL looks at, the rows that H2 does. */
final class Plans {

  private static final Pattern H2_ROWS = Pattern.compile("scanCount: (\\d+)");

  private final DataSource database;
  private final boolean isPostgres;

  Plans(DataSource database, boolean isPostgres) {
    this.database = database;
    this.isPostgres = isPostgres;
  }

  /** H2 does not say how little of a row it reads for a count; its rows count nothing here. */
  long cost(Statement statement) {
    String start = statement.sql().strip().toLowerCase(Locale.ROOT);
    if (!start.startsWith("select") || (!isPostgres && start.startsWith("select count"))) {
      return 0;
    }
    String plan = plan(statement);
    if (System.getProperty("plans") != null && statement.sql().contains("ACT_RU_TASK RES")) {
      System.out.println(statement.sql().replaceAll("\\s+", " ") + "\n" + plan);
    }
    if (isPostgres) {
      return pages(plan);
    }
    return H2_ROWS.matcher(plan).results().mapToLong(rows -> Long.parseLong(rows.group(1))).sum();
  }

  private static long pages(String plan) {
    try {
      var top = Browser.JSON.readTree(plan).path(0).path("Plan");
      return top.path("Shared Hit Blocks").asLong() + top.path("Shared Read Blocks").asLong();
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String plan(Statement statement) {
    String explain = isPostgres ? "explain (analyze, buffers, format json) " : "explain analyze ";
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(explain + statement.sql())) {
      statement.fill(prepared);
      try (var result = prepared.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(statement.sql(), failed);
    }
  }
}
