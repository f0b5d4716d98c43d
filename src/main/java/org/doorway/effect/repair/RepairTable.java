package org.doorway.effect.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of failed effects that a person must look at. */
@Repository
class RepairTable {

  private static final int LONGEST_REASON = 3000;

  private final JdbcClient jdbc;

  RepairTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long open(String jobId, OpportunityId id, Fault fault, Instant at) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into effect_repair (open_job_id, opportunity_id, effect_key, kind, reason,
              opened_at, address)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(jobId, id.value())
        .param(fault.effect().map(effect -> effect.key().value()).orElse(null))
        .params(
            fault.kind().name(), Storable.text(fault.reason(), LONGEST_REASON), TimeStamp.of(at))
        .param(fault.address().orElse(null))
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  /**
   * Another failure of a job that has an open repair only gives it another reason; false when it
   * has none.
   */
  boolean renew(String jobId, Fault fault) {
    Optional<Long> open =
        jdbc.sql("select id from effect_repair where open_job_id = ?")
            .param(jobId)
            .query(Long.class)
            .optional();
    open.ifPresent(
        id ->
            jdbc.sql("update effect_repair set reason = ?, address = ? where id = ?")
                .param(Storable.text(fault.reason(), LONGEST_REASON))
                .param(fault.address().orElse(null))
                .param(id)
                .update());
    return open.isPresent();
  }

  /** Whether a person has the effect already, because of another job that needs it first. */
  boolean isOpenElsewhere(EffectKey effect, String jobId) {
    return jdbc.sql(
                """
                select count(*) from effect_repair
                where effect_key = ? and open_job_id is not null and open_job_id <> ?
                """)
            .params(effect.value(), jobId)
            .query(Integer.class)
            .single()
        > 0;
  }

  boolean isOpen(String jobId) {
    return jdbc.sql("select count(*) from effect_repair where open_job_id = ?")
            .param(jobId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The repair that is open for that job. */
  Optional<Repair> ofJob(String jobId) {
    return jdbc.sql("select * from effect_repair where open_job_id = ?")
        .param(jobId)
        .query((row, number) -> read(row))
        .optional();
  }

  Repair get(long id) {
    return jdbc.sql("select * from effect_repair where id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .single();
  }

  void decide(long id, Repair.Decision decision, String user) {
    jdbc.sql("update effect_repair set solution = ?, settled_by = ? where id = ?")
        .params(decision.name(), user, id)
        .update();
  }

  void close(long id, Instant at) {
    jdbc.sql("update effect_repair set open_job_id = null, settled_at = ? where id = ?")
        .params(TimeStamp.of(at), id)
        .update();
  }

  private static Repair read(ResultSet row) throws SQLException {
    return new Repair(
        row.getLong("id"),
        new OpportunityId(row.getString("opportunity_id")),
        Optional.ofNullable(row.getString("open_job_id")),
        Optional.ofNullable(row.getString("effect_key")).map(EffectKey::new),
        row.getString("reason"),
        Optional.ofNullable(row.getString("address")),
        Optional.ofNullable(row.getString("solution")).map(Repair.Decision::valueOf));
  }
}
