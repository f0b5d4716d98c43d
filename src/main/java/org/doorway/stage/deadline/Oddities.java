package org.doorway.stage.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.LegalDays;

/** What can be in a contract but hardly is meant, each a sentence. It is said, never refused. */
record Oddities(DeadlineFacts facts, List<Deadline> deadlines, LegalDays days, BusinessTime time) {

  private static final Set<String> AFTER_CLOSING = Set.of("closing-after-cure", "possession");

  List<Oddity> all() {
    return Stream.concat(closingOnADayOff(), ofTerms()).toList();
  }

  /** Those that a form does not ask about anyway, where it takes the day. */
  Stream<Oddity> ofTerms() {
    return Stream.of(
            closingBeforeItBegan(),
            closingBeforeTheOptionEnds(),
            optionWithoutAFee(),
            dueAfterClosing(),
            yearsWithoutHolidays())
        .flatMap(oddities -> oddities);
  }

  private Stream<Oddity> closingOnADayOff() {
    return days.dayOff(facts.closingOn()).stream()
        .map(off -> closing("The closing, %s, is on %s.".formatted(closing(), off)));
  }

  private Stream<Oddity> closingBeforeItBegan() {
    return facts.closingOn().isBefore(facts.effectiveOn())
        ? Stream.of(closing("The closing, %s, is before the effective date.".formatted(closing())))
        : Stream.empty();
  }

  private Stream<Oddity> closingBeforeTheOptionEnds() {
    return day("option-ends")
        .filter(end -> !facts.closingOn().isAfter(end))
        .map(
            end ->
                closing(
                    "The closing, %s, is not after the option period, which ends on %s."
                        .formatted(closing(), time.words(end))))
        .stream();
  }

  private Stream<Oddity> optionWithoutAFee() {
    return day("option-ends").isPresent() && day("option-fee").isEmpty()
        ? Stream.of(
            new Oddity(
                Blank.OPTION_FEE.variable(),
                "Without an option fee the buyer cannot terminate without a reason (5.D)."))
        : Stream.empty();
  }

  private Stream<Oddity> dueAfterClosing() {
    return deadlines.stream()
        .filter(deadline -> deadline.day().filter(facts.closingOn()::isBefore).isPresent())
        .filter(deadline -> !AFTER_CLOSING.contains(deadline.key()))
        .map(it -> closing("After the closing: %s, %s.".formatted(it.label(), it.words())));
  }

  private Stream<Oddity> yearsWithoutHolidays() {
    return Stream.of(facts.effectiveOn().getYear(), facts.closingOn().getYear())
        .distinct()
        .filter(year -> !days.areKnownIn(year))
        .map(year -> closing("No legal holiday counts in %d.".formatted(year)));
  }

  private Optional<LocalDate> day(String key) {
    return deadlines.stream()
        .filter(deadline -> deadline.key().equals(key))
        .findFirst()
        .flatMap(Deadline::day);
  }

  private static Oddity closing(String sentence) {
    return new Oddity("closingOn", sentence);
  }

  private String closing() {
    return time.words(facts.closingOn());
  }

  /** What is odd, and the field of a form at which that is asked. */
  record Oddity(String field, String sentence) {}
}
