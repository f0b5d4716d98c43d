package org.doorway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentFieldTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private final Question date = Question.of("datetime", ", 'subtype': 'date'");
  private final Question time = Question.of("datetime", ", 'subtype': 'time'");
  private final Question moment = Question.of("datetime", ", 'subtype': 'datetime'");

  @Test
  void dateIsADayOfTheCalendar() {
    assertThat(date.answer("2026-12-01").date("q")).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(date.answer("2028-02-29").findDate("q")).contains(LocalDate.of(2028, 2, 29));
    assertThat(date.answer("").findDate("q")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-00-10", "2027-02-29"})
  void daysThatDoNotExistAreRefused(String text) {
    assertThat(date.refusal(text))
        .isEqualTo("Question: This day does not exist. Please pick another.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/01/2026",
        "2026-12-1",
        "2026-12-01T00:00",
        "0026-12-01",
        "+12026-12-01",
        "soon"
      })
  void otherWritingsAreNoDates(String text) {
    assertThat(date.refusal(text)).isEqualTo("Question: This is not a date. Please pick a day.");
  }

  @Test
  void numberIsNoDate() {
    assertThat(date.refusal(20261201)).isEqualTo("Question: This is not text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"09:30", "09:30:00", "09:30:00.000", "09:30+00:00", "09:30Z"})
  void timeIsThatOfTheWallClock(String text) {
    assertThat(time.answer(text).time("q")).isEqualTo(LocalTime.of(9, 30));
  }

  @Test
  void otherWritingsAreNoTimes() {
    assertThat(time.refusal("25:00"))
        .isEqualTo("Question: This is not a time of the day. Please pick one such as 9:30 AM.");
    assertThat(time.refusal("24:00"))
        .isEqualTo("Question: This is not a time of the day. Please pick one such as 9:30 AM.");
    assertThat(time.refusal("9:30 AM"))
        .isEqualTo("Question: This is not a time of the day. Please pick one such as 9:30 AM.");
  }

  @Test
  void localMomentIsReadInTheZoneGiven() {
    assertThat(moment.answer("2026-12-02T10:00").dateTime("q", CHICAGO))
        .isEqualTo(Instant.parse("2026-12-02T16:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-12-02T16:00Z", "2026-12-02T16:00:00.000Z", "2026-12-02T10:00-06:00"})
  void momentWithAnOffsetKeepsIt(String text) {
    assertThat(moment.answer(text).findDateTime("q", CHICAGO))
        .contains(Instant.parse("2026-12-02T16:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-12-02", "2026-02-30T10:00", "2026-12-02T25:00", "999999999-01-01T1"})
  void otherWritingsAreNoMoments(String text) {
    assertThat(moment.refusal(text)).startsWith("Question: This ");
  }
}
