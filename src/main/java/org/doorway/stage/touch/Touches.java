package org.doorway.stage.touch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of client touches. */
@Repository
public class Touches implements Entries {

  private final JdbcClient jdbc;

  Touches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a touch; it gets a number of its own. */
  public void add(OpportunityId id, Touch touch) {
    jdbc.sql(
            """
            insert into touch (opportunity_id, touched_at, touched_by, channel, notes)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(touch.at()), touch.by(), touch.channel().name())
        .param(touch.notes())
        .update();
  }

  /** Keeps a touch that was logged in the CRM, by the activity it is there. */
  public void pickUp(OpportunityId id, Touch touch, long activityId) {
    jdbc.sql(
            """
            insert into touch (opportunity_id, touched_at, touched_by, channel, notes,
              picked_up_activity_id)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(touch.at()), touch.by(), touch.channel().name())
        .params(touch.notes(), activityId)
        .update();
  }

  /** The activities of the CRM, dated since then, that were picked up before. */
  public Set<Long> pickedUpSince(Instant since) {
    return Set.copyOf(
        jdbc.sql(
                """
                select picked_up_activity_id from touch
                where touched_at >= ? and picked_up_activity_id is not null
                """)
            .param(TimeStamp.of(since))
            .query(Long.class)
            .list());
  }

  /** The touches that are not in the CRM yet, oldest first. */
  List<Touch> unlogged(OpportunityId id) {
    return jdbc.sql(
            """
            select * from touch where opportunity_id = ? and crm_activity_id is null
              and picked_up_activity_id is null
            order by id
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new Touch(
                    row.getLong("id"),
                    TimeStamp.read(row, "touched_at"),
                    row.getString("touched_by"),
                    Touch.Channel.valueOf(row.getString("channel")),
                    row.getString("notes")))
        .list();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            "select * from touch where opportunity_id = ? order by touched_at desc, id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) -> {
              var channel = Touch.Channel.valueOf(row.getString("channel"));
              return new Entry(
                  TimeStamp.read(row, "touched_at"), channel.label(), row.getString("notes"), true);
            })
        .list();
  }

  /** How the client was reached since then. */
  List<Touch.Channel> since(OpportunityId id, Instant since) {
    return jdbc
        .sql("select channel from touch where opportunity_id = ? and touched_at >= ?")
        .params(id.value(), TimeStamp.of(since))
        .query(String.class)
        .list()
        .stream()
        .map(Touch.Channel::valueOf)
        .filter(channel -> channel != Touch.Channel.NOTE)
        .toList();
  }

  public void logged(long touchId, long crmActivityId) {
    jdbc.sql("update touch set crm_activity_id = ? where id = ?")
        .params(crmActivityId, touchId)
        .update();
  }
}
