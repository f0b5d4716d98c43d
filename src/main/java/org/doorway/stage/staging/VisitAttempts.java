package org.doorway.stage.staging;

import java.time.Instant;
import java.util.List;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tries to agree another visit. */
@Repository
class VisitAttempts implements Entries {

  private final JdbcClient jdbc;

  VisitAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a try and answers how many there are now. */
  int add(OpportunityId id, String user, String notes, Instant at) {
    jdbc.sql(
            """
            insert into visit_attempt (opportunity_id, attempted_at, attempted_by, notes)
            values (?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(at), user, notes)
        .update();
    return count(id);
  }

  int count(OpportunityId id) {
    return jdbc.sql("select count(*) from visit_attempt where opportunity_id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql("select * from visit_attempt where opportunity_id = ? order by id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "attempted_at"),
                    "Try to agree a visit",
                    row.getString("notes"),
                    true))
        .list();
  }

  String lastNotes(OpportunityId id) {
    return jdbc.sql(
            "select notes from visit_attempt where opportunity_id = ? order by id desc limit 1")
        .param(id.value())
        .query(String.class)
        .single();
  }
}
