package org.doorway.stage.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates that the contract-deadline model asks for, each for one row of the docket. */
@Component
public class DeadlineDates {

  private final DocketTable table;
  private final DeadlineProperties properties;
  private final BusinessTime time;

  DeadlineDates(DocketTable table, DeadlineProperties properties, BusinessTime time) {
    this.table = table;
    this.properties = properties;
    this.time = time;
  }

  /** None while it waits for what it counts from. */
  public @Nullable Date due(String record) {
    return row(record).due().map(Date::from).orElse(null);
  }

  /** One that has passed before it was known here is not told of as missed at once. */
  public Date firstReminder(String record) {
    DocketRow row = row(record);
    return Date.from(
        row.isLate(time.now()) ? time.afterHours(properties.passedWithin()) : next(row));
  }

  public Date nextReminder(String record) {
    return Date.from(next(row(record)));
  }

  /** The next reminder that lies ahead, or else the deadline itself. */
  private Instant next(DocketRow row) {
    return row.due().map(due -> next(due)).orElseGet(() -> time.now().plus(properties.askAfter()));
  }

  private Instant next(Instant due) {
    return properties.remindBefore().stream()
        .map(due::minus)
        .filter(reminder -> reminder.isAfter(time.now()))
        .min(Comparator.naturalOrder())
        .orElse(due);
  }

  private DocketRow row(String record) {
    return table.get(Long.parseLong(record));
  }
}
