package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.SqlCount.Sent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What a whole sale costs the database: every start, claim, completion and job of the straight way,
 * without the opening of forms and lists. The budget is in {@code sql-budget.properties}; the
 * account of a run in {@code target/sql-budget.md}.
 */
@ProcessTest
class SqlBudgetTest {

  private static final Path ACCOUNT = Path.of("target", "sql-budget.md");

  @Autowired StoryBrokerage brokerage;
  @Autowired SqlCount sql;

  @Test
  void wholeSaleStaysWithinItsBudget() throws IOException {
    // given
    var spent = new LinkedHashMap<String, Sent>();
    sql.take();

    // when
    var sale = brokerage.opportunity();
    spent.put("Intake", sql.take());
    while (!sale.isOver()) {
      String wait = sale.next();
      sale.step();
      spent.merge(wait, sql.take(), Sent::plus);
    }

    // then
    Sent whole = spent.values().stream().reduce(new Sent(0, 0, 0), Sent::plus);
    spent.put("The whole sale", whole);
    String account = account(spent);
    Files.writeString(ACCOUNT, account);
    System.out.println(account);
    assertThat(whole.statements()).isLessThanOrEqualTo(budget("statements"));
    assertThat(whole.roundTrips()).isLessThanOrEqualTo(budget("round-trips"));
    assertThat(whole.commits()).isLessThanOrEqualTo(budget("commits"));
  }

  @Test
  void deskCostsTheSameHoweverMuchHappened() {
    // given
    var sale = brokerage.saleWaitingAt("Task_CallTheClient");
    int atFirst = toOpenTheDesk(sale);

    // when
    IntStream.range(0, 12).forEach(day -> sale.atDesk(DeskAnswers.touch("phoneCall")));
    IntStream.range(0, 12).forEach(number -> anotherEmail(sale, number));

    // then
    assertThat(sale.shown(Sale.DESK).get("lastEntries").toString()).contains("Email sent");
    assertThat(toOpenTheDesk(sale)).isEqualTo(atFirst);
  }

  private int toOpenTheDesk(StorySale sale) {
    String desk = sale.task(Sale.DESK).getId();
    sql.take();
    brokerage.work(() -> sale.engine().getFormService().getTaskFormData(desk).getFormFields());
    return sql.take().statements();
  }

  private void anotherEmail(StorySale sale, int number) {
    brokerage
        .tables()
        .sql(
            """
            insert into effect (effect_key, kind, state, attempts, recipient, subject, client_of,
              created_at, sent_at)
            select 'another/' || ?, kind, state, attempts, recipient, subject, client_of,
              created_at, sent_at
            from effect where client_of = ? and kind = 'EMAIL' fetch first 1 rows only
            """)
        .params(number, sale.id())
        .update();
  }

  private static int budget(String what) throws IOException {
    Properties budget =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("sql-budget.properties"));
    return Integer.parseInt(budget.getProperty(what));
  }

  private static String account(Map<String, Sent> spent) {
    var account = new StringBuilder();
    account.append("| From this wait to the next | Statements | Round trips | Commits |\n");
    account.append("|---|---:|---:|---:|\n");
    spent.forEach(
        (wait, sent) ->
            account.append(
                "| %s | %d | %d | %d |%n"
                    .formatted(wait, sent.statements(), sent.roundTrips(), sent.commits())));
    return account.toString();
  }
}
