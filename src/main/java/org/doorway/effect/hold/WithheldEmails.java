package org.doorway.effect.hold;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorway.effect.Effect;
import org.doorway.effect.Withholding;
import org.doorway.engine.hold.HeldJob;
import org.doorway.engine.hold.HeldJobs;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of what a person decided not to send. Decision and job change in one transaction, so
 * that either both hold or neither; the same is so where the step goes on without sending.
 */
@Repository
class WithheldEmails implements Withholding, Entries {

  private final JdbcClient jdbc;
  private final Clock clock;

  WithheldEmails(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(OpportunityId id, HeldJob job, String user) {
    jdbc.sql(
            """
            insert into withheld_email (job_id, opportunity_id, what, withheld_at, withheld_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(job.id(), id.value(), job.what(), TimeStamp.of(clock.instant()), user)
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select what, withheld_at from withheld_email where opportunity_id = ?
            order by withheld_at desc fetch first ? rows only
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "withheld_at"),
                    "Email not sent, as somebody decided",
                    row.getString("what"),
                    false))
        .list();
  }

  boolean has(String job) {
    return jdbc.sql("select count(*) from withheld_email where job_id = ?")
            .param(job)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Asked only of what had to wait: nothing else could be stopped. */
  @Override
  public boolean keepsBack(Effect effect) {
    Optional<String> job = HeldJobs.running().filter(this::has);
    job.ifPresent(id -> keptBack(id, effect));
    return job.isPresent();
  }

  /** A step with two emails is known by its first. */
  private void keptBack(String job, Effect effect) {
    jdbc.sql(
            """
            update withheld_email set effect_key = ?, recipient = ?, subject = ?, passed_at = ?
            where job_id = ? and passed_at is null
            """)
        .params(effect.key().value(), effect.recipient(), effect.subject())
        .params(TimeStamp.of(clock.instant()), job)
        .update();
  }
}
