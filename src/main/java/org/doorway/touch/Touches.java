package org.doorway.touch;

import java.sql.Timestamp;
import org.doorway.opportunity.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of client touches. */
@Repository
public class Touches {

  private final JdbcClient jdbc;

  Touches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a touch and answers its number; the touch's own id is ignored. */
  public long add(OpportunityId id, Touch touch) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into touch (opportunity_id, touched_at, touched_by, channel, notes)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), Timestamp.from(touch.at()), touch.by(), touch.channel().name())
        .param(touch.notes())
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  public Touch get(long touchId) {
    return jdbc.sql("select * from touch where id = ?")
        .param(touchId)
        .query(
            (row, number) ->
                new Touch(
                    row.getLong("id"),
                    row.getTimestamp("touched_at").toInstant(),
                    row.getString("touched_by"),
                    Touch.Channel.valueOf(row.getString("channel")),
                    row.getString("notes")))
        .single();
  }

  public void logged(long touchId, long crmActivityId) {
    jdbc.sql("update touch set crm_activity_id = ? where id = ?")
        .params(crmActivityId, touchId)
        .update();
  }
}
