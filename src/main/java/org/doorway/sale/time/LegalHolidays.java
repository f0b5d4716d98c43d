package org.doorway.sale.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The legal holidays that contracts mean and do not define (TREC 20-19, 5.A(2)). They are rules, so
 * that no year has to be entered.
 */
@Repository
public class LegalHolidays {

  private final JdbcClient jdbc;
  private final BusinessTime time;

  LegalHolidays(JdbcClient jdbc, BusinessTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  public LegalDays days() {
    return new LegalDays(all());
  }

  /** Those that count and those that do not. */
  public List<LegalHoliday> all() {
    return jdbc.sql("select id, name, falls_on, counts from legal_holiday order by id")
        .query((row, number) -> read(row))
        .list();
  }

  /** Adds a holiday, or changes the one of that id. */
  public void put(LegalHoliday holiday, String changedBy) {
    int changed =
        jdbc.sql(
                """
                update legal_holiday set name = ?, falls_on = ?, counts = ?, changed_by = ?
                where id = ?
                """)
            .params(
                holiday.name(),
                holiday.fallsOn().words(),
                holiday.counts(),
                changedBy,
                holiday.id())
            .update();
    if (changed == 0) {
      jdbc.sql(
              """
              insert into legal_holiday (id, name, falls_on, counts, changed_by)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              holiday.id(), holiday.name(), holiday.fallsOn().words(), holiday.counts(), changedBy)
          .update();
    }
  }

  /** What an admin must be told: a year to come has none that counts, so nothing would roll. */
  public Optional<String> warning() {
    int year = time.today().getYear();
    LegalDays days = days();
    return IntStream.rangeClosed(year, year + 1)
        .filter(it -> !days.areKnownIn(it))
        .mapToObj(
            "No legal holiday counts in %d; see to /api/legal-holidays, or money under a contract is due on all of them"
                ::formatted)
        .findFirst();
  }

  private static LegalHoliday read(ResultSet row) throws SQLException {
    return new LegalHoliday(
        row.getString("id"),
        row.getString("name"),
        new HolidayRule(row.getString("falls_on")),
        row.getBoolean("counts"));
  }
}
