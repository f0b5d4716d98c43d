package org.doorway.stage.marketing;

import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of showings. */
@Repository
class Showings {

  private final JdbcClient jdbc;

  Showings(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
