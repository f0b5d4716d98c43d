package org.doorway.outbound.record;

import java.time.Clock;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of stages that were moved by hand in the CRM. */
@Repository
class StageMoves {

  private final JdbcClient jdbc;
  private final Clock clock;

  StageMoves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(OpportunityId id, String stage) {
    jdbc.sql("insert into crm_stage_move (opportunity_id, noticed_at, crm_stage) values (?, ?, ?)")
        .params(id.value(), now(), stage)
        .update();
  }

  /** The one that is still to be put back. */
  Optional<StageMove> open(OpportunityId id) {
    return find(id, "put_back_at is null");
  }

  /** The one that was put back and is still to be noted there. */
  Optional<StageMove> unnoted(OpportunityId id) {
    return find(id, "put_back_at is not null and noted_at is null");
  }

  void putBack(long id) {
    jdbc.sql("update crm_stage_move set put_back_at = ? where id = ?").params(now(), id).update();
  }

  void noted(long id) {
    jdbc.sql("update crm_stage_move set noted_at = ? where id = ?").params(now(), id).update();
  }

  private Optional<StageMove> find(OpportunityId id, String state) {
    return jdbc.sql(
            "select id, crm_stage from crm_stage_move where opportunity_id = ? and "
                + state
                + " order by id limit 1")
        .param(id.value())
        .query((row, number) -> new StageMove(row.getLong("id"), row.getString("crm_stage")))
        .optional();
  }

  private Object now() {
    return TimeStamp.of(clock.instant());
  }
}
