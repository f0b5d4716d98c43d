package org.doorway.stage.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of deadlines. Of each that a contract has, at most one row holds. */
@Repository
class DocketTable implements Entries {

  private final JdbcClient jdbc;
  private final Clock clock;

  DocketTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  DocketRow get(long id) {
    return jdbc.sql("select * from contract_deadline where id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .single();
  }

  /** Those that hold, settled or not, in the order in which they were counted. */
  List<DocketRow> holding(long contract) {
    return jdbc.sql(
            """
            select * from contract_deadline where contract_id = ? and live_key is not null
            order by id
            """)
        .param(contract)
        .query((row, number) -> read(row))
        .list();
  }

  long add(OpportunityId id, long contract, Deadline deadline, ZoneId zone, boolean watched) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into contract_deadline (opportunity_id, contract_id, live_key, deadline_key,
              label, rule_words, paragraph, owed_by, if_missed, zone, due_at, counts_from, watched,
              state, began_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """)
        .params(id.value(), contract, deadline.key(), deadline.key(), deadline.label())
        .params(deadline.rule(), deadline.paragraph(), deadline.owedBy(), deadline.ifMissed())
        .param(zone.getId())
        .param(deadline.due().map(TimeStamp::of).orElse(null))
        .param(deadline.due().isPresent() ? null : deadline.words())
        .params(watched, now())
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  void watchedBy(long id, String instance) {
    jdbc.sql("update contract_deadline set process_instance_id = ? where id = ?")
        .params(instance, id)
        .update();
  }

  /** One without a date has one now, or waits for something else. */
  void counted(long id, Deadline deadline) {
    jdbc.sql(
            """
            update contract_deadline set due_at = ?, counts_from = ?, rule_words = ?,
              paragraph = ?, owed_by = ? where id = ?
            """)
        .param(deadline.due().map(TimeStamp::of).orElse(null))
        .param(deadline.due().isPresent() ? null : deadline.words())
        .params(deadline.rule(), deadline.paragraph(), deadline.owedBy(), id)
        .update();
  }

  void superseded(long id) {
    jdbc.sql(
            """
            update contract_deadline set state = 'SUPERSEDED', live_key = null, settled_at = ?
            where id = ?
            """)
        .params(now(), id)
        .update();
  }

  void replaced(long id, long by) {
    jdbc.sql("update contract_deadline set superseded_by = ? where id = ?").params(by, id).update();
  }

  /** Only one that is still open can be missed. */
  void missed(long id) {
    jdbc.sql(
            """
            update contract_deadline set state = 'MISSED', missed_at = ?
            where id = ? and state = 'OPEN'
            """)
        .params(now(), id)
        .update();
  }

  void met(long id, Instant at, String evidence, String by) {
    settle(id, DeadlineState.MET, TimeStamp.of(at), null, evidence, by);
  }

  void waived(long id, String whose, String evidence, String by) {
    settle(id, DeadlineState.WAIVED, null, whose, evidence, by);
  }

  private void settle(
      long id,
      DeadlineState state,
      @Nullable Object at,
      @Nullable String waivedBy,
      String evidence,
      String by) {
    jdbc.sql(
            """
            update contract_deadline set state = ?, satisfied_at = ?, waived_by = ?, evidence = ?,
              settled_by = ?, settled_at = ? where id = ?
            """)
        .param(state.name())
        .param(at)
        .param(waivedBy)
        .params(evidence, by, now(), id)
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select settled_at, label || case state when 'MET' then ': met' else ': waived' end as what,
              evidence from contract_deadline
            where opportunity_id = ? and state in ('MET', 'WAIVED')
            order by settled_at desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "settled_at"),
                    row.getString("what"),
                    row.getString("evidence"),
                    false))
        .list();
  }

  private Object now() {
    return TimeStamp.of(clock.instant());
  }

  private static DocketRow read(ResultSet row) throws SQLException {
    return new DocketRow(
        row.getLong("id"),
        new OpportunityId(row.getString("opportunity_id")),
        row.getLong("contract_id"),
        row.getString("deadline_key"),
        row.getString("label"),
        row.getString("rule_words"),
        row.getString("paragraph"),
        row.getString("owed_by"),
        row.getString("if_missed"),
        ZoneId.of(row.getString("zone")),
        TimeStamp.find(row, "due_at"),
        Optional.ofNullable(row.getString("counts_from")),
        row.getBoolean("watched"),
        DeadlineState.valueOf(row.getString("state")),
        TimeStamp.read(row, "began_at"),
        Optional.ofNullable(row.getString("process_instance_id")));
  }
}
