package org.doorway.stage.deadline;

import static org.doorway.stage.deadline.ContractDeadlineProcess.WAIVED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** What became of a deadline: satisfied, when and how we know, or waived, and by whom. */
@Component
class ConfirmDeadlineForm implements TaskForm {

  private static final String DAY = "satisfiedOn";
  private static final String HOUR = "satisfiedAt";

  private final DocketTable table;
  private final Docket docket;
  private final AgreedTerms terms;
  private final EnteredDays days;
  private final BusinessTime time;

  ConfirmDeadlineForm(
      DocketTable table, Docket docket, AgreedTerms terms, EnteredDays days, BusinessTime time) {
    this.table = table;
    this.docket = docket;
    this.terms = terms;
    this.days = days;
    this.time = time;
  }

  @Override
  public String id() {
    return "confirm-deadline";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    ZonedDateTime now = context.now().atZone(row(context).zone());
    return Map.of(
        DAY, now.toLocalDate().toString(),
        HOUR, now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
  }

  @Override
  public Map<String, Object> told(FormContext context) {
    DocketRow row = row(context);
    return Map.of(
        "deadline",
        row.label(),
        "deadlineRule",
        row.rule(),
        "deadlineParagraph",
        row.paragraph(),
        "deadlineOwedBy",
        DeadlineWords.owedBy(row),
        "deadlineDue",
        row.words(),
        row.isLate(context.now()) ? "follows" : "ifMissed",
        row.ifMissed(),
        "homeZone",
        row.zone().getDisplayName(TextStyle.FULL_STANDALONE, Locale.US));
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    DocketRow row = row(context);
    days.happened(input, remarks, DAY);
    satisfiedAt(row, input)
        .filter(at -> at.isAfter(context.now()))
        .ifPresent(
            at -> remarks.refuse(HOUR, "This is still to come. Please pick when it happened."));
    input.findDate(DAY).ifPresent(day -> beforeItBegan(row, day, remarks));
  }

  private void beforeItBegan(DocketRow row, LocalDate day, Remarks remarks) {
    terms
        .binding(row.opportunity())
        .map(agreed -> agreed.facts().effectiveOn())
        .filter(day::isBefore)
        .ifPresent(
            effective ->
                remarks.ask(
                    DAY,
                    "%s, is before the contract took effect on %s."
                        .formatted(time.words(day), time.words(effective))));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    DocketRow row = row(context);
    String evidence = input.text("deadlineEvidence");
    boolean waived = input.text("deadlineResult").equals("waived");
    if (waived) {
      docket.waived(row, input.text("waivedBy"), evidence, context.user());
    } else {
      docket.met(row, satisfiedAt(row, input).orElseThrow(), evidence, context.user());
    }
    return WAIVED.of(waived);
  }

  /** On the clock where the home stands. */
  private static Optional<Instant> satisfiedAt(DocketRow row, FormInput input) {
    Optional<LocalTime> hour = input.findTime(HOUR);
    return input
        .findDate(DAY)
        .flatMap(day -> hour.map(at -> day.atTime(at).atZone(row.zone()).toInstant()));
  }

  private DocketRow row(FormContext context) {
    return table.get(Long.parseLong(context.record()));
  }
}
