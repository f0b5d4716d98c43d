package org.doorway.stage.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.doorway.form.Remarks;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.LegalDays;
import org.doorway.sale.time.LegalHolidays;
import org.springframework.stereotype.Component;

/** What a person would notice of a calendar: days off, and days on which much is due. */
@Component
public class CalendarRemarks {

  private final LegalHolidays holidays;
  private final BusinessTime time;

  CalendarRemarks(LegalHolidays holidays, BusinessTime time) {
    this.holidays = holidays;
    this.time = time;
  }

  /** Asks a form about what is odd of a contract, and shows the dates that follow from it. */
  public void show(DeadlineFacts facts, List<Deadline> deadlines, Remarks remarks) {
    LegalDays days = holidays.days();
    new Oddities(facts, deadlines, days, time)
        .ofTerms()
        .forEach(oddity -> remarks.ask(oddity.field(), oddity.sentence()));
    deadlines.forEach(
        deadline ->
            remarks.follows(
                "closingOn",
                deadline.label(),
                sentence(deadline.words() + " (" + deadline.paragraph() + ")", deadline, days)));
  }

  private String sentence(String words, Deadline deadline, LegalDays days) {
    return note(deadline, days).map(note -> words + ". " + note).orElse(words + ".");
  }

  WhatIfAnswer on(DeadlineFacts facts, List<Deadline> deadlines) {
    LegalDays days = holidays.days();
    return new WhatIfAnswer(
        facts.zone().getId(),
        deadlines.stream().map(deadline -> row(deadline, days)).toList(),
        collisions(deadlines),
        new Oddities(facts, deadlines, days, time)
            .all().stream().map(Oddities.Oddity::sentence).toList());
  }

  private WhatIfAnswer.Row row(Deadline deadline, LegalDays days) {
    return new WhatIfAnswer.Row(
        deadline.key(),
        deadline.label(),
        deadline.dueAt().map(ZonedDateTime::toOffsetDateTime).orElse(null),
        deadline.words(),
        note(deadline, days).orElse(null),
        deadline.owedBy(),
        deadline.paragraph(),
        deadline.ifMissed());
  }

  private Optional<String> note(Deadline deadline, LegalDays days) {
    return deadline
        .movedFrom()
        .map(day -> "Moved from %s, %s.".formatted(time.words(day), name(day, days)))
        .or(
            () ->
                deadline
                    .day()
                    .flatMap(days::dayOff)
                    .map("This is %s; it does not move."::formatted));
  }

  private static String name(LocalDate day, LegalDays days) {
    return days.dayOff(day).orElseThrow();
  }

  private static List<WhatIfAnswer.Collision> collisions(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(deadline -> deadline.day().isPresent())
        .collect(
            groupingBy(
                deadline -> deadline.day().orElseThrow(),
                TreeMap::new,
                mapping(Deadline::label, toList())))
        .entrySet()
        .stream()
        .filter(day -> day.getValue().size() > 1)
        .map(day -> new WhatIfAnswer.Collision(day.getKey(), day.getValue()))
        .toList();
  }
}
