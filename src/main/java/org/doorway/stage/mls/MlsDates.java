package org.doorway.stage.mls;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** The date that the mls-status model asks for. */
@Component
public class MlsDates {

  private final MlsStatusTable table;
  private final MlsProperties properties;

  MlsDates(MlsStatusTable table, MlsProperties properties) {
    this.table = table;
    this.properties = properties;
  }

  /** By the first of the changes that are still to be entered: a later one wins no time for it. */
  public Date entryDue(String opportunity) {
    return Date.from(enterBy(new OpportunityId(opportunity)));
  }

  /** Of a task that another one entered for, by the last change there was. */
  Instant enterBy(OpportunityId id) {
    return table.open(id).stream()
        .map(MlsEntry::changedAt)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> table.last(id).changedAt())
        .plus(properties.enterWithin());
  }
}
