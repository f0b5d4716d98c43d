package org.doorway.stage.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of homes that are off the market for a while. At most one row of a home is open. */
@Repository
public class OffMarket implements Entries {

  private final JdbcClient jdbc;
  private final BusinessTime time;

  OffMarket(JdbcClient jdbc, BusinessTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  public boolean isOff(OpportunityId id) {
    return returnsOn(id).isPresent();
  }

  /** Until when, while it is. */
  Optional<LocalDate> returnsOn(OpportunityId id) {
    return jdbc.sql(
            "select returns_on from off_market where opportunity_id = ? and ended_at is null")
        .param(id.value())
        .query(LocalDate.class)
        .optional();
  }

  void take(OpportunityId id, LocalDate returnsOn, String reason, String by) {
    jdbc.sql(
            """
            insert into off_market (opportunity_id, began_at, began_by, reason, returns_on)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(time.now()), by, reason, returnsOn)
        .update();
  }

  void later(OpportunityId id, LocalDate returnsOn) {
    jdbc.sql("update off_market set returns_on = ? where opportunity_id = ? and ended_at is null")
        .params(returnsOn, id.value())
        .update();
  }

  void end(OpportunityId id) {
    jdbc.sql("update off_market set ended_at = ? where opportunity_id = ? and ended_at is null")
        .params(TimeStamp.of(time.now()), id.value())
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql("select * from off_market where opportunity_id = ? order by id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "began_at"),
                    "Off the market until "
                        + time.words(row.getObject("returns_on", LocalDate.class)),
                    row.getString("reason"),
                    false))
        .list();
  }
}
