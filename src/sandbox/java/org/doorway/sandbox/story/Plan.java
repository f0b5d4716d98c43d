package org.doorway.sandbox.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Who sells a home and on which days, where nothing goes wrong; {@code words} are the answers that
 * differ in this sale, by the key of their field.
 */
public record Plan(
    String agent,
    LocalDateTime appointment,
    LocalDate goLive,
    LocalDate offer,
    int optionDays,
    LocalDate walkThrough,
    LocalDateTime closing,
    Map<String, Object> words) {

  private static final LocalTime TWO = LocalTime.of(14, 0);

  /** What is agreed on when nothing else is: nine weeks between the first call and the closing. */
  public static Plan from(LocalDate takenIn) {
    return meeting(takenIn.plusDays(2).atTime(TWO), takenIn.plusDays(4));
  }

  /** The same with a first appointment and a day to go live of one's own. */
  public static Plan meeting(LocalDateTime appointment, LocalDate goLive) {
    var offer = goLive.plusDays(3);
    var closing = offer.plusDays(32);
    return new Plan(
        "agent",
        appointment,
        goLive,
        offer,
        7,
        closing.minusDays(1),
        closing.atTime(TWO),
        Map.of());
  }

  /** The same, with answers of its own. */
  public Plan saying(Map<String, Object> answers) {
    return new Plan(agent, appointment, goLive, offer, optionDays, walkThrough, closing, answers);
  }

  /** Those of the answers that this sale has its own words for, replaced by them. */
  Map<String, Object> inItsWords(Map<String, Object> answers) {
    var own = new HashMap<>(answers);
    own.replaceAll(words::getOrDefault);
    return own;
  }
}
