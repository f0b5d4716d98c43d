package org.doorway.stage.contract;

import java.time.Clock;
import java.util.List;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How title companies were reached before that was corrected. */
@Repository
class TitleContactTable implements Entries {

  private final JdbcClient jdbc;
  private final Clock clock;

  TitleContactTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Contract before, String user) {
    jdbc.sql(
            """
            insert into title_contact_correction (contract_id, corrected_at, corrected_by,
              old_contact, old_email) values (?, ?, ?, ?, ?)
            """)
        .params(before.id(), TimeStamp.of(clock.instant()), user)
        .param(before.terms().titleContact().orElse(null))
        .param(before.terms().titleEmail())
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select corrected_at, corrected_by, old_email from title_contact_correction
            join contract on contract.id = contract_id
            where opportunity_id = ? order by title_contact_correction.id desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "corrected_at"),
                    "The title company's contact was corrected",
                    "It was " + row.getString("old_email"),
                    false))
        .list();
  }
}
