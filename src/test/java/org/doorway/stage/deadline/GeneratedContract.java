package org.doorway.stage.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.doorway.sale.time.PropertyZone;
import org.jspecify.annotations.Nullable;

/**
 * A contract as chance fills it in: likely and odd ones, on the days that are hard to count over,
 * with events that come early, late or never.
 */
record GeneratedContract(
    boolean condominium,
    boolean mountain,
    LocalDate effective,
    LocalDate closing,
    Map<Blank, Object> blanks,
    Map<Event, LocalDate> events) {

  private static final List<String> CENTRAL = List.of("75204", "77002-1234", "79843", "79855");
  private static final List<String> MOUNTAIN = List.of("79912", "79851", "88540", "79821-0001");
  private static final List<MonthDay> HARD =
      List.of(
          MonthDay.of(2, 29),
          MonthDay.of(2, 26),
          MonthDay.of(3, 8),
          MonthDay.of(3, 14),
          MonthDay.of(7, 1),
          MonthDay.of(11, 1),
          MonthDay.of(11, 8),
          MonthDay.of(11, 19),
          MonthDay.of(11, 23),
          MonthDay.of(12, 22),
          MonthDay.of(12, 29));

  static GeneratedContract by(Random chance) {
    LocalDate effective = effective(chance);
    LocalDate closing = effective.plusDays(chance.nextInt(-3, 120));
    var blanks = new EnumMap<Blank, Object>(Blank.class);
    money(chance, blanks, Blank.OPTION_FEE);
    days(chance, blanks, Blank.OPTION_DAYS, 30);
    money(chance, blanks, Blank.EARNEST_MONEY);
    if (chance.nextBoolean()) {
      blanks.put(Blank.ADDITIONAL_EARNEST_MONEY, new BigDecimal(chance.nextInt(0, 3) * 1000));
      blanks.put(Blank.ADDITIONAL_EARNEST_DAYS, chance.nextInt(0, 40));
    }
    if (chance.nextBoolean()) {
      blanks.put(Blank.LEAD_PAINT, chance.nextBoolean());
    }
    if (chance.nextInt(4) > 0) {
      blanks.put(Blank.SURVEY, oneOf(chance, "existing", "buyer", "seller"));
      blanks.put(Blank.SURVEY_DAYS, chance.nextInt(0, 40));
    }
    if (chance.nextBoolean()) {
      blanks.put(Blank.HOA, oneOf(chance, "seller", "buyer"));
      blanks.put(Blank.HOA_DAYS, chance.nextInt(0, 30));
    }
    if (chance.nextInt(5) > 0) {
      blanks.put(Blank.FINANCING, oneOf(chance, "cash", "conventional", "fha", "va", "other"));
    }
    for (Blank blank :
        List.of(
            Blank.DISCLOSURE_DAYS,
            Blank.OBJECTION_DAYS,
            Blank.CONDOMINIUM_DAYS,
            Blank.CERTIFICATE_DAYS,
            Blank.APPROVAL_DAYS,
            Blank.APPRAISAL_DAYS,
            Blank.POSSESSION_DAYS)) {
      days(chance, blanks, blank, 60);
    }
    return new GeneratedContract(
        chance.nextBoolean(),
        chance.nextBoolean(),
        effective,
        closing,
        blanks,
        events(chance, effective, closing));
  }

  private static LocalDate effective(Random chance) {
    int year = chance.nextInt(2026, 2041);
    return chance.nextInt(3) == 0
        ? oneOf(chance, HARD).atYear(year).plusDays(chance.nextInt(0, 4))
        : LocalDate.ofYearDay(year, chance.nextInt(1, 366));
  }

  private static Map<Event, LocalDate> events(
      Random chance, LocalDate effective, LocalDate closing) {
    var events = new EnumMap<Event, LocalDate>(Event.class);
    for (Event event : Event.values()) {
      switch (chance.nextInt(4)) {
        case 0 -> events.put(event, effective.plusDays(chance.nextInt(0, 12)));
        case 1 -> events.put(event, effective.plusDays(chance.nextInt(-5, 90)));
        case 2 -> events.put(event, closing.plusDays(chance.nextInt(-8, 8)));
        default -> {
          // Not yet, or never.
        }
      }
    }
    return events;
  }

  private static void money(Random chance, Map<Blank, Object> blanks, Blank blank) {
    if (chance.nextInt(5) > 0) {
      blanks.put(blank, new BigDecimal(chance.nextInt(0, 5) * 250));
    }
  }

  private static void days(Random chance, Map<Blank, Object> blanks, Blank blank, int most) {
    if (chance.nextInt(3) > 0) {
      blanks.put(blank, chance.nextInt(0, most));
    }
  }

  private static String oneOf(Random chance, String... choices) {
    return oneOf(chance, List.of(choices));
  }

  private static <T> T oneOf(Random chance, List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  DeadlineFacts facts(Random chance) {
    String zip = oneOf(chance, mountain ? MOUNTAIN : CENTRAL);
    return new DeadlineFacts(
        condominium ? "trec-30-18" : "trec-20-19",
        effective,
        closing,
        PropertyZone.of(zip),
        blanks);
  }

  @Nullable Integer days(Blank blank) {
    return (Integer) blanks.get(blank);
  }

  boolean isAgreed(Blank amount) {
    return blanks.get(amount) instanceof BigDecimal money && money.signum() > 0;
  }

  String choice(Blank blank) {
    return Optional.ofNullable(blanks.get(blank)).map(Object::toString).orElse("");
  }

  @Nullable LocalDate day(Event event) {
    return events.get(event);
  }
}
