package org.doorway.stage.contract;

import java.util.List;
import org.doorway.form.FormContext;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of corrections, a row for each term. */
@Repository
class CorrectionTable implements Entries {

  private final JdbcClient jdbc;

  CorrectionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      long contract,
      FormContext context,
      String reason,
      String term,
      @Nullable String old,
      String right) {
    jdbc.sql(
            """
            insert into contract_correction
              (contract_id, corrected_at, corrected_by, reason, term, old_value, new_value)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(contract, TimeStamp.of(context.now()), context.user(), reason, term)
        .param(old)
        .param(right)
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select corrected_at, term, old_value, new_value, reason
            from contract_correction join contract on contract.id = contract_correction.contract_id
            where opportunity_id = ? order by contract_correction.id desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "corrected_at"),
                    "A term of the contract was corrected: " + row.getString("term"),
                    "%s, not %s. %s"
                        .formatted(
                            row.getString("new_value"),
                            row.getString("old_value"),
                            row.getString("reason")),
                    false))
        .list();
  }
}
