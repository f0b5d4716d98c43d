package org.doorway.stage.marketing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of showings. */
@Repository
class Showings implements Entries {

  private final JdbcClient jdbc;

  Showings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            "select * from showing where opportunity_id = ? order by shown_at desc, id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "shown_at"),
                    "Shown by " + row.getString("agent_name"),
                    Optional.ofNullable(row.getString("feedback")).orElse("No feedback yet"),
                    false))
        .list();
  }

  void record(
      OpportunityId id,
      Instant shownAt,
      String agent,
      Optional<String> agentPhone,
      Optional<String> feedback) {
    jdbc.sql(
            """
            insert into showing (opportunity_id, shown_at, agent_name, agent_phone, feedback)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(shownAt), agent)
        .param(agentPhone.orElse(null))
        .param(feedback.orElse(null))
        .update();
  }
}
