package org.doorway.stage.contract;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what a title company is still to hear, and has heard, of a contract. */
@Repository
class TitleNews {

  private final JdbcClient jdbc;
  private final Clock clock;

  TitleNews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Without changes, the facts go out once more. */
  void add(Contract contract, List<String> changes) {
    jdbc.sql("insert into title_news (contract_id, added_at, changes) values (?, ?, ?)")
        .params(contract.id(), TimeStamp.of(clock.instant()))
        .param(changes.isEmpty() ? null : String.join("\n", changes))
        .update();
  }

  List<Item> untold(Contract contract) {
    return jdbc.sql(
            """
            select id, changes from title_news where contract_id = ? and told_at is null order by id
            """)
        .param(contract.id())
        .query(
            (row, number) ->
                new Item(
                    row.getLong("id"),
                    Optional.ofNullable(row.getString("changes"))
                        .map(lines -> List.of(lines.split("\n")))
                        .orElse(List.of())))
        .list();
  }

  void told(Contract contract) {
    jdbc.sql("update title_news set told_at = ? where contract_id = ? and told_at is null")
        .params(TimeStamp.of(clock.instant()), contract.id())
        .update();
  }

  /** Lines in words, each a term that has changed. */
  record Item(long id, List<String> changes) {}
}
