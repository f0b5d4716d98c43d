package org.doorway.stage.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to a contract, and when. A day that was corrected stays on record. */
@Repository
class ContractEvents {

  private final JdbcClient jdbc;
  private final Clock clock;

  ContractEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<Event, LocalDate> of(long contract) {
    var events = new EnumMap<Event, LocalDate>(Event.class);
    jdbc.sql("select event, happened_on from contract_event where contract_id = ? order by id")
        .param(contract)
        .query(
            (RowCallbackHandler)
                row ->
                    events.put(
                        Event.of(row.getString("event")),
                        row.getObject("happened_on", LocalDate.class)));
    return events;
  }

  void add(long contract, Event event, LocalDate day, String evidence, String by) {
    jdbc.sql(
            """
            insert into contract_event (contract_id, event, happened_on, evidence, entered_by,
              entered_at) values (?, ?, ?, ?, ?, ?)
            """)
        .params(contract, event.key(), day, evidence, by)
        .param(TimeStamp.of(clock.instant()))
        .update();
  }
}
