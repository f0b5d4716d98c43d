package org.doorway.stage.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.time.PropertyZone;
import org.springframework.stereotype.Service;

/** The calendar of a contract that nobody has signed: nothing is started, nothing is kept. */
@Service
class WhatIf {

  private final Questions questions;
  private final ContractCalendar calendar;
  private final CalendarRemarks remarks;

  WhatIf(FeelEvaluator feel, ContractCalendar calendar, CalendarRemarks remarks) {
    this.questions = Questions.in("what-if.json", feel);
    this.calendar = calendar;
    this.remarks = remarks;
  }

  /** Throws {@code InvalidInput} with everything that is wrong. */
  WhatIfAnswer answer(Map<String, Object> asked) {
    FormInput input = questions.read(withWrittenMoney(asked), WhatIf::look);
    DeadlineFacts facts = facts(input);
    return remarks.on(facts, calendar.of(facts, events(input)));
  }

  /** An amount may be a number or a text; either is read as a person would write it. */
  private static Map<String, Object> withWrittenMoney(Map<String, Object> asked) {
    var written = new HashMap<>(asked);
    for (Blank blank : Blank.values()) {
      if (blank.isMoney()) {
        written.computeIfPresent(blank.variable(), (key, amount) -> asWritten(amount));
      }
    }
    return written;
  }

  private static Object asWritten(Object amount) {
    return amount instanceof Number number && Double.isFinite(number.doubleValue())
        ? new BigDecimal(number.toString()).toPlainString()
        : amount;
  }

  /** What one blank needs of another. */
  private static void look(FormInput input, Remarks remarks) {
    boolean more =
        input
            .findMoney(Blank.ADDITIONAL_EARNEST_MONEY.variable())
            .filter(amount -> amount.signum() > 0)
            .isPresent();
    boolean loan = has(input, Blank.APPROVAL_DAYS) || has(input, Blank.APPRAISAL_DAYS);
    needs(input, remarks, more, Blank.ADDITIONAL_EARNEST_DAYS, "Please enter a number.");
    needs(input, remarks, has(input, Blank.SURVEY), Blank.SURVEY_DAYS, "Please enter a number.");
    needs(input, remarks, has(input, Blank.HOA), Blank.HOA_DAYS, "Please enter a number.");
    needs(input, remarks, loan, Blank.FINANCING, "Please choose one.");
  }

  private static void needs(
      FormInput input, Remarks remarks, boolean asked, Blank needed, String sentence) {
    if (asked && !has(input, needed)) {
      remarks.refuse(needed.variable(), sentence);
    }
  }

  private static boolean has(FormInput input, Blank blank) {
    return input.has(blank.variable());
  }

  private static DeadlineFacts facts(FormInput input) {
    return new DeadlineFacts(
        input.text("contractForm"),
        input.date("effectiveOn"),
        input.date("closingOn"),
        PropertyZone.of(input.text("postalCode"), input.findText("county")),
        Blank.entered(input));
  }

  private static Map<Event, LocalDate> events(FormInput input) {
    var events = new EnumMap<Event, LocalDate>(Event.class);
    for (Event event : Event.values()) {
      Optional<LocalDate> day = input.findDate(event.key());
      day.ifPresent(it -> events.put(event, it));
    }
    return events;
  }
}
