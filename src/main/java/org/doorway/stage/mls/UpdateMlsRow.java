package org.doorway.stage.mls;

import java.util.List;
import org.doorway.engine.tasklist.RowFacts;
import org.doorway.sale.opportunity.Opportunity;
import org.springframework.stereotype.Component;

/** The row of what the MLS must be told: what it is, whatever stage the sale is in. */
@Component
class UpdateMlsRow implements RowFacts {

  private final MlsStatusTable table;
  private final MlsWords words;

  UpdateMlsRow(MlsStatusTable table, MlsWords words) {
    this.table = table;
    this.words = words;
  }

  @Override
  public String task() {
    return "Task_UpdateMls";
  }

  @Override
  public List<String> of(Opportunity opportunity) {
    return words.changes(table.open(opportunity.id()));
  }
}
