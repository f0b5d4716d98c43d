package org.doorway.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.Statements;
import org.doorway.web.Statements.Statement;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What Tasklist's lists cost in a small brokerage and in a large one, asked for as Tasklist does:
 * the first page and the count in one request. {@code src/test/scale/run} makes the large one
 * large, and counts PostgreSQL's pages, which need a vacuum that no other test holds up; every
 * build counts statements, and H2's rows, with a smaller one.
 */
@WebTest
class ListsAtScaleTest {

  private static final boolean FULL = "full".equals(System.getProperty("scale"));
  private static final int SMALL = FULL ? 1_000 : 300;
  private static final int LARGE = FULL ? 100_000 : 3_000;
  private static final int TIMES = FULL ? 41 : 1;

  /**
   * For somebody who has half of all tasks PostgreSQL finds it quicker to walk through everybody's:
   * however many there are, the first fifteen of theirs are soon met.
   */
  private static final int FEW = FULL ? 400 : 0;

  private static final Map<String, List<String>> LISTS =
      Map.of(
          WebStaff.LEAD, List.of("Incoming", "My tasks", "Late", "My team's listings"),
          WebStaff.AGENT, List.of("My tasks", "My listings", "Late"),
          WebStaff.AGENT2, List.of("My tasks", "My listings", "Late"));

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;
  @Autowired private RepositoryService models;
  @Autowired private FilterService filters;
  @Autowired private Statements statements;

  private Brokerage brokerage;

  /** The large one goes with its database. */
  @AfterEach
  void close() {
    if (!FULL) {
      brokerage.close();
    }
  }

  @Test
  void listCostsTheSameHoweverLongItIs() throws IOException, SQLException {
    // given
    try (var connection = database.getConnection()) {
      brokerage = new Brokerage(jdbc, models, connection.getMetaData().getDatabaseProductName());
    }

    // when
    brokerage.grow(SMALL);
    Map<String, Cost> small = costs();
    brokerage.close();
    brokerage.grow(LARGE);
    Map<String, Cost> large = costs();

    // then
    String account = account(small, large);
    Files.createDirectories(Path.of("target", "scale"));
    Files.writeString(
        Path.of("target", "scale", brokerage.isPostgres() ? "postgresql.md" : "h2.md"), account);
    System.out.println(account);
    large.forEach(
        (list, cost) -> {
          assertThat(cost.statements()).as(list).isLessThanOrEqualTo(small.get(list).statements());
          if (FULL || !brokerage.isPostgres()) {
            assertThat(cost.rowsOrPages())
                .as(list)
                .isLessThanOrEqualTo(Math.max(3 * small.get(list).rowsOrPages(), FEW));
          }
          assertThat(cost.sql()).as(list).noneMatch(ListsAtScaleTest::isDear);
        });
    if (FULL) {
      large.forEach(
          (list, cost) ->
              assertThat(cost.micros()).as(list).isLessThanOrEqualTo(3 * small.get(list).micros()));
    }
  }

  private static boolean isDear(String sql) {
    return sql.contains("ACT_RU_TASK RES")
        && (sql.contains("istinct") || sql.contains("AUTHORIZATION"));
  }

  private Map<String, Cost> costs() {
    var costs = new LinkedHashMap<String, Cost>();
    for (String person : List.of(WebStaff.LEAD, WebStaff.AGENT, WebStaff.AGENT2)) {
      var browser = new Browser(port, office.engineName());
      browser.signIn(person, "tasklist");
      for (String list : LISTS.get(person)) {
        costs.put(person + ": " + list, cost(browser, list));
      }
    }
    return costs;
  }

  private Cost cost(Browser browser, String list) {
    String filter = filters.createFilterQuery().filterName(list).singleResult().getId();
    long begin = System.nanoTime();
    Answer answer = browser.firstPage(filter);
    long first = (System.nanoTime() - begin) / 1_000;
    List<Statement> sent = statements.during(() -> browser.firstPage(filter));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    long micros =
        LongStream.range(0, TIMES)
            .map(
                time -> {
                  long start = System.nanoTime();
                  browser.firstPage(filter);
                  return (System.nanoTime() - start) / 1_000;
                })
            .sorted()
            .skip(TIMES / 2)
            .findFirst()
            .orElseThrow();
    var plans = new Plans(database, brokerage.isPostgres());
    return new Cost(
        answer.json().path("count").asLong(),
        sent.size(),
        sent.stream().mapToLong(plans::cost).sum(),
        first,
        micros,
        Set.copyOf(sent.stream().map(Statement::sql).toList()));
  }

  private String account(Map<String, Cost> small, Map<String, Cost> large) {
    var account =
        new StringBuilder(
            "| List | Tasks | Statements | %s | ms at first | ms | Tasks | Statements | %s | ms at first | ms |%n"
                .formatted(unit(), unit()));
    account.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    small.forEach(
        (list, cost) ->
            account.append("| %s | %s | %s |%n".formatted(list, cost, large.get(list))));
    return account.toString();
  }

  private String unit() {
    return brokerage.isPostgres() ? "Pages" : "Rows";
  }

  /** What one request for a list costs. */
  private record Cost(
      long tasks, int statements, long rowsOrPages, long first, long micros, Set<String> sql) {

    @Override
    public String toString() {
      return "%d | %d | %d | %.1f | %.1f"
          .formatted(tasks, statements, rowsOrPages, first / 1_000.0, micros / 1_000.0);
    }
  }
}
