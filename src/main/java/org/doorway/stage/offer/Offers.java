package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of offers, as they are recorded at the desk. */
@Repository
class Offers {

  private final JdbcClient jdbc;

  Offers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void record(
      OpportunityId id,
      String buyer,
      BigDecimal price,
      String status,
      Optional<String> notes,
      Instant at) {
    jdbc.sql(
            """
            insert into offer (opportunity_id, recorded_at, buyer, price, status, notes)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), Timestamp.from(at), buyer, price, status)
        .param(notes.orElse(null))
        .update();
  }
}
