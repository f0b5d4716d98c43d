package org.doorway.stage.golive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.TimeStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of promised days. At most one of an opportunity's is open. */
@Repository
class GoLiveDayTable implements Entries {

  private final JdbcClient jdbc;
  private final BusinessTime time;

  GoLiveDayTable(JdbcClient jdbc, BusinessTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  GoLiveDay get(long id) {
    return jdbc.sql("select * from go_live_day where id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .single();
  }

  Optional<GoLiveDay> open(OpportunityId id) {
    return jdbc.sql("select * from go_live_day where opportunity_id = ? and settled_at is null")
        .param(id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** The one that was agreed before that one. */
  Optional<GoLiveDay> before(GoLiveDay day) {
    return jdbc.sql(
            """
            select * from go_live_day where id =
              (select max(id) from go_live_day where opportunity_id = ? and id < ?)
            """)
        .params(day.opportunity().value(), day.id())
        .query((row, number) -> read(row))
        .optional();
  }

  long add(OpportunityId id, LocalDate day, @Nullable String reason, @Nullable String by) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into go_live_day (opportunity_id, promised_day, agreed_at, reason, agreed_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), day, now())
        .param(reason)
        .param(by)
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  void watchedBy(long id, String instance) {
    jdbc.sql("update go_live_day set process_instance_id = ? where id = ?")
        .params(instance, id)
        .update();
  }

  void missed(long id) {
    jdbc.sql("update go_live_day set missed_at = ? where id = ?").params(now(), id).update();
  }

  /** Live, replaced by another day, or over with its sale. */
  void settled(long id, String outcome) {
    jdbc.sql("update go_live_day set settled_at = ?, outcome = ? where id = ?")
        .params(now(), outcome, id)
        .update();
  }

  /** The days agreed after the first, and what the client was told of each. */
  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select agreed_at, promised_day, reason from go_live_day
            where opportunity_id = ? and reason is not null order by id desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "agreed_at"),
                    "New go-live date: "
                        + time.words(row.getObject("promised_day", LocalDate.class)),
                    row.getString("reason"),
                    true))
        .list();
  }

  private Object now() {
    return TimeStamp.of(time.now());
  }

  private static GoLiveDay read(ResultSet row) throws SQLException {
    return new GoLiveDay(
        row.getLong("id"),
        new OpportunityId(row.getString("opportunity_id")),
        row.getObject("promised_day", LocalDate.class),
        TimeStamp.read(row, "agreed_at"),
        TimeStamp.find(row, "missed_at"),
        TimeStamp.find(row, "settled_at"),
        Optional.ofNullable(row.getString("process_instance_id")));
  }
}
