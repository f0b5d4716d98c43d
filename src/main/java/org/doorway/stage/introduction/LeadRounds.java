package org.doorway.stage.introduction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.doorway.stage.introduction.LeadRound.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of leads that are assigned in one go. */
@Repository
class LeadRounds {

  private final JdbcClient jdbc;

  LeadRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long open(LeadRound round, String user, Instant at) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("insert into lead_round (opened_by, opened_at) values (?, ?)")
        .params(user, TimeStamp.of(at))
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKeyAs(Long.class));
    int place = 0;
    for (Entry entry : round.entries()) {
      jdbc.sql(
              """
              insert into lead_round_entry (round_id, opportunity_id, place, full_desk, agent_id)
              values (?, ?, ?, ?, ?)
              """)
          .params(id, entry.opportunity().value(), place++, entry.fullDesk())
          .param(entry.agent().orElse(null))
          .update();
    }
    return id;
  }

  LeadRound get(long id) {
    return new LeadRound(
        jdbc.sql("select * from lead_round_entry where round_id = ? order by place")
            .param(id)
            .query(
                (row, number) ->
                    new Entry(
                        new OpportunityId(row.getString("opportunity_id")),
                        Optional.ofNullable(row.getString("agent_id")),
                        row.getBoolean("full_desk"),
                        row.getTimestamp("settled_at") != null,
                        Optional.ofNullable(row.getString("skipped_because"))))
            .list());
  }

  void assigned(long id, OpportunityId opportunity, Instant at) {
    settle(id, opportunity, Optional.empty(), at);
  }

  void skipped(long id, OpportunityId opportunity, String because, Instant at) {
    settle(id, opportunity, Optional.of(because), at);
  }

  private void settle(long id, OpportunityId opportunity, Optional<String> skipped, Instant at) {
    jdbc.sql(
            """
            update lead_round_entry set settled_at = ?, skipped_because = ?
            where round_id = ? and opportunity_id = ?
            """)
        .param(TimeStamp.of(at))
        .param(skipped.orElse(null))
        .params(id, opportunity.value())
        .update();
  }
}
