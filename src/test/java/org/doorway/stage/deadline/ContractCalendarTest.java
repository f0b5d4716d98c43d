package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar of a contract, told by the dates that people get wrong. */
@ProcessTest
class ContractCalendarTest {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");
  private static final LocalDate EFFECTIVE = LocalDate.of(2026, 11, 19);
  private static final LocalDate CLOSING = LocalDate.of(2026, 12, 18);

  @Autowired ContractCalendar calendar;
  @Autowired HistoryService history;

  @Test
  void moneyRollsPastTheWeekendAndTheOptionEndsOnThanksgiving() {
    // given
    var facts = agreed(EFFECTIVE, CENTRAL).with(Blank.OPTION_DAYS, 7);

    // when
    var deadlines = calendar.of(facts, Map.of());

    // then
    assertThat(of("option-fee", deadlines).words())
        .isEqualTo("Monday, November 23, 2026 at 11:59 PM CST");
    assertThat(of("option-fee", deadlines).movedFrom()).contains(LocalDate.of(2026, 11, 22));
    assertThat(of("earnest-money", deadlines).due())
        .contains(Instant.parse("2026-11-24T05:59:00Z"));
    assertThat(of("option-ends", deadlines).words())
        .isEqualTo("Thursday, November 26, 2026 at 5:00 PM CST");
    assertThat(of("option-ends", deadlines).movedFrom()).isEmpty();
    assertThat(of("option-ends", deadlines).owedBy()).isEqualTo("buyer");
    assertThat(of("option-ends", deadlines).paragraph()).isEqualTo("5.B");
  }

  @ParameterizedTest
  @CsvSource({
    // Thursday after Thanksgiving's eve: day 3 is a Saturday
    "2026-11-25, 2026-11-30T23:59-06:00",
    // day 3 is Christmas, a Friday
    "2026-12-22, 2026-12-28T23:59-06:00",
    // day 3 is the Fourth of July, a Saturday, and nobody keeps it on another day
    "2026-07-01, 2026-07-06T23:59-05:00",
    // over the end of a February of 29 days
    "2028-02-27, 2028-03-01T23:59-06:00",
    // over the Sunday on which clocks go forward
    "2027-03-12, 2027-03-15T23:59-05:00",
    // Juneteenth is a holiday of the state, which is not counted unless the broker says so
    "2028-06-16, 2028-06-19T23:59-05:00",
  })
  void earnestMoneyIsDueAfterThreeDaysThatAreCounted(LocalDate effective, String due) {
    var deadlines = calendar.of(agreed(effective, CENTRAL), Map.of());

    assertThat(of("earnest-money", deadlines).dueAt().orElseThrow().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse(due));
  }

  @Test
  void optionInElPasoEndsByItsOwnClock() {
    var deadlines = calendar.of(agreed(EFFECTIVE, MOUNTAIN).with(Blank.OPTION_DAYS, 7), Map.of());

    assertThat(of("option-ends", deadlines).words())
        .isEqualTo("Thursday, November 26, 2026 at 5:00 PM MST");
    assertThat(of("option-ends", deadlines).due()).contains(Instant.parse("2026-11-27T00:00:00Z"));
  }

  @Test
  void whatCountsFromAnEventWaitsForItAndIsThenArmed() {
    // given
    var facts = agreed(EFFECTIVE, CENTRAL);

    // when
    var before = calendar.of(facts, Map.of());
    var after = calendar.of(facts, Map.of(Event.TITLE_RECEIPT, LocalDate.of(2026, 11, 20)));

    // then
    assertThat(of("title-commitment", before).due()).isEmpty();
    assertThat(of("title-commitment", before).words())
        .isEqualTo("counts from the day the title company receives the contract");
    assertThat(before.get(before.size() - 1).due()).as("what waits comes last").isEmpty();
    assertThat(of("title-commitment", after).words())
        .isEqualTo("Thursday, December 10, 2026 at 11:59 PM CST");
    assertThat(of("title-commitment-extended", after).words())
        .as("three days before the closing")
        .isEqualTo("Tuesday, December 15, 2026 at 11:59 PM CST");
  }

  @Test
  void objectionsCountFromTheLastOfWhatTheBuyerReceives() {
    // given
    var facts =
        agreed(EFFECTIVE, CENTRAL)
            .with(Blank.OBJECTION_DAYS, 5)
            .with(Blank.SURVEY, "existing")
            .with(Blank.SURVEY_DAYS, 7);
    var commitment = Map.of(Event.COMMITMENT, LocalDate.of(2026, 12, 1));
    var both =
        Map.of(
            Event.COMMITMENT, LocalDate.of(2026, 12, 1),
            Event.SURVEY_RECEIPT, LocalDate.of(2026, 12, 3));

    // then
    assertThat(of("objections", calendar.of(facts, Map.of())).words())
        .isEqualTo(
            "counts from the day the buyer receives the title commitment, and from the day the"
                + " buyer receives the survey");
    assertThat(of("objections", calendar.of(facts, commitment)).words())
        .isEqualTo("counts from the day the buyer receives the survey");
    assertThat(of("objections", calendar.of(facts, both)).day())
        .contains(LocalDate.of(2026, 12, 8));
    assertThat(of("objections", calendar.of(facts.with(Blank.SURVEY, "buyer"), commitment)).day())
        .as("the buyer's own survey counts as received by its day")
        .contains(LocalDate.of(2026, 12, 6));
  }

  @Test
  void lateDisclosureOpensSevenDaysButNotPastTheClosing() {
    var facts = agreed(EFFECTIVE, CENTRAL).with(Blank.DISCLOSURE_DAYS, 3);

    assertThat(window(facts, LocalDate.of(2026, 12, 2))).isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(window(facts, LocalDate.of(2026, 12, 15))).isEqualTo(CLOSING);
  }

  @Test
  void contractWithoutAnOptionHasNoneAndOneOfFormsWeDoNotKnowNothing() {
    var none = calendar.of(agreed(EFFECTIVE, CENTRAL).with(Blank.OPTION_DAYS, 0), Map.of());
    var other = calendar.of(DeadlineFacts.of("trec-23-20", EFFECTIVE, CLOSING, CENTRAL), Map.of());

    assertThat(none).extracting(Deadline::key).doesNotContain("option-ends").contains("closing");
    assertThat(other).isEmpty();
  }

  @Test
  void blankThatWasLeftEmptyIsNoDateYet() {
    var facts =
        agreed(EFFECTIVE, CENTRAL).with(Blank.ADDITIONAL_EARNEST_MONEY, new BigDecimal("1000"));

    var additional = of("additional-earnest-money", calendar.of(facts, Map.of()));

    assertThat(additional.due()).isEmpty();
    assertThat(additional.words()).isEqualTo("has no days filled in");
  }

  @Test
  void nothingOfItIsKept() {
    long before = history.createHistoricDecisionInstanceQuery().count();

    calendar.of(agreed(EFFECTIVE, CENTRAL), Map.of());

    assertThat(history.createHistoricDecisionInstanceQuery().count()).isEqualTo(before);
  }

  private LocalDate window(DeadlineFacts facts, LocalDate received) {
    return of("disclosure-window", calendar.of(facts, Map.of(Event.DISCLOSURE, received)))
        .day()
        .orElseThrow();
  }

  private static DeadlineFacts agreed(LocalDate effective, ZoneId zone) {
    return DeadlineFacts.of(
            "trec-20-19", effective, effective.equals(EFFECTIVE) ? CLOSING : effective, zone)
        .with(Blank.OPTION_FEE, new BigDecimal("250"))
        .with(Blank.EARNEST_MONEY, new BigDecimal("4500"));
  }

  private static Deadline of(String key, List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(deadline -> deadline.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
