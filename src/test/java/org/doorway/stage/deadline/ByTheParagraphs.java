package org.doorway.stage.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When everything in a contract is due, worked out a second time from the paragraphs of TREC 20-19,
 * TREC 30-18 and their addenda. It knows neither the decision table nor any class that counts, and
 * has daylight saving and holidays from the law: 15 U.S.C. 260a, Texas Government Code 662.003(a).
 */
final class ByTheParagraphs {

  private final GeneratedContract contract;
  private final LocalDate effective;
  private final LocalDate closing;
  private final Map<String, Optional<Instant>> due = new TreeMap<>();

  private ByTheParagraphs(GeneratedContract contract) {
    this.contract = contract;
    this.effective = contract.effective();
    this.closing = contract.closing();
    money();
    option();
    disclosures();
    if (contract.condominium()) {
      condominium();
    } else {
      survey();
      association();
    }
    financing();
    title();
    objections();
    closing();
  }

  /** By key; empty for what waits for something. */
  static Map<String, Optional<Instant>> of(GeneratedContract contract) {
    return new ByTheParagraphs(contract).due;
  }

  /**
   * 5.A: within 3 days after the effective date. 5.A(1): additional earnest money within its own
   * days. 5.A(2): a last day that is a Saturday, Sunday or legal holiday extends until the end of
   * the next that is none.
   */
  private void money() {
    if (contract.isAgreed(Blank.OPTION_FEE)) {
      end("option-fee", nextBusinessDay(effective.plusDays(3)));
    }
    if (contract.isAgreed(Blank.EARNEST_MONEY)) {
      end("earnest-money", nextBusinessDay(effective.plusDays(3)));
    }
    if (contract.isAgreed(Blank.ADDITIONAL_EARNEST_MONEY)) {
      int days = given(Blank.ADDITIONAL_EARNEST_DAYS);
      end("additional-earnest-money", nextBusinessDay(effective.plusDays(days)));
    }
  }

  /** 5.B: within the days of the option, by 5:00 p.m. local time where the property is. */
  private void option() {
    Integer days = contract.days(Blank.OPTION_DAYS);
    if (days != null && days > 0) {
      due.put("option-ends", Optional.of(at(effective.plusDays(days), 17, 0)));
    }
  }

  /**
   * 7.B(2): the notice within its days; the buyer may terminate within 7 days after receiving it or
   * prior to the closing, whichever first occurs. 56-0: 10 days to inspect, 14 to terminate.
   */
  private void disclosures() {
    Integer days = contract.days(Blank.DISCLOSURE_DAYS);
    if (days != null) {
      end("disclosure", effective.plusDays(days));
      window("disclosure-window", contract.day(Event.DISCLOSURE), 7, true);
    }
    if (contract.choice(Blank.LEAD_PAINT).equals("true")) {
      end("lead-paint-inspection", effective.plusDays(10));
      end("lead-paint-window", effective.plusDays(14));
    }
  }

  /** 30-18, 2.B and 2.C: within their days; cancel before the sixth day after receipt. */
  private void condominium() {
    Integer documents = contract.days(Blank.CONDOMINIUM_DAYS);
    if (documents != null) {
      end("condominium-documents", effective.plusDays(documents));
      window("condominium-window", contract.day(Event.CONDOMINIUM_DOCUMENTS), 5, false);
    }
    Integer certificate = contract.days(Blank.CERTIFICATE_DAYS);
    if (certificate != null) {
      end("resale-certificate", effective.plusDays(certificate));
      window("resale-certificate-window", contract.day(Event.RESALE_CERTIFICATE), 5, false);
    }
  }

  /** 6.C: each of the three boxes has days; under the first a new survey 3 days before closing. */
  private void survey() {
    String who = contract.choice(Blank.SURVEY);
    if (!who.isEmpty()) {
      end("survey", effective.plusDays(given(Blank.SURVEY_DAYS)));
    }
    if (who.equals("existing")) {
      end("new-survey", closing.minusDays(3));
    }
  }

  /**
   * 36-11 A(1): the seller delivers within the days. A(2): the buyer obtains. Either way 3 days
   * after receipt or prior to closing, whichever first; under A(2) at the latest 3 days after the
   * time.
   */
  private void association() {
    String who = contract.choice(Blank.HOA);
    if (who.isEmpty()) {
      return;
    }
    LocalDate promised = effective.plusDays(given(Blank.HOA_DAYS));
    end("hoa-information", promised);
    LocalDate received = contract.day(Event.HOA_INFORMATION);
    if (who.equals("buyer") && (received == null || received.isAfter(promised))) {
      received = promised;
    }
    window("hoa-window", received, 3, true);
  }

  /** 40-11 2.A and 2.B, 49-1 (3): the last two not with FHA and VA loans. */
  private void financing() {
    String kind = contract.choice(Blank.FINANCING);
    boolean conventional = kind.equals("conventional") || kind.equals("other");
    Integer approval = contract.days(Blank.APPROVAL_DAYS);
    if (approval != null && !kind.equals("cash")) {
      end("buyer-approval", effective.plusDays(approval));
    }
    if (conventional) {
      end("property-approval", closing.minusDays(3));
      Integer appraisal = contract.days(Blank.APPRAISAL_DAYS);
      if (appraisal != null) {
        end("lenders-appraisal", effective.plusDays(appraisal));
      }
    }
  }

  /**
   * 6.B: within 20 days after the title company receives the contract; extended up to 15 days or 3
   * days before the closing, whichever is earlier, and never shortened by that.
   */
  private void title() {
    LocalDate received = contract.day(Event.TITLE_RECEIPT);
    if (received == null) {
      due.put("title-commitment", Optional.empty());
      due.put("title-commitment-extended", Optional.empty());
      return;
    }
    LocalDate first = received.plusDays(20);
    LocalDate extended = first.plusDays(15);
    if (closing.minusDays(3).isBefore(extended)) {
      extended = closing.minusDays(3);
    }
    end("title-commitment", first);
    end("title-commitment-extended", extended.isBefore(first) ? first : extended);
  }

  /**
   * 6.D, in 30-18 6.C without a survey: the earlier of the closing and the days after the buyer has
   * all of it; a buyer's own survey counts as received by its day (6.C(2)). 15 days to cure, 5 more
   * to terminate.
   */
  private void objections() {
    Integer days = contract.days(Blank.OBJECTION_DAYS);
    if (days != null) {
      LocalDate commitment = contract.day(Event.COMMITMENT);
      String who = contract.condominium() ? "" : contract.choice(Blank.SURVEY);
      LocalDate survey = commitment;
      if (!who.isEmpty()) {
        survey = contract.day(Event.SURVEY_RECEIPT);
      }
      if (who.equals("buyer")) {
        LocalDate deemed = effective.plusDays(given(Blank.SURVEY_DAYS));
        survey = survey == null || survey.isAfter(deemed) ? deemed : survey;
      }
      LocalDate all =
          commitment == null || survey == null
              ? null
              : commitment.isAfter(survey) ? commitment : survey;
      window("objections", all, days, true);
    }
    LocalDate objected = contract.day(Event.OBJECTIONS);
    if (objected != null) {
      end("cure", objected.plusDays(15));
      end("objections-not-cured", objected.plusDays(15).plusDays(5));
    }
  }

  /** 9.A: the closing date, or 7 days after objections are cured, whichever is later. 10.A. */
  private void closing() {
    end("walk-through", closing.minusDays(1));
    end("closing", closing);
    LocalDate cured = contract.day(Event.CURE);
    if (cured != null) {
      LocalDate later = cured.plusDays(7);
      end("closing-after-cure", later.isBefore(closing) ? closing : later);
    }
    Integer lease = contract.days(Blank.POSSESSION_DAYS);
    end("possession", closing.plusDays(lease == null ? 0 : lease));
  }

  private int given(Blank blank) {
    Integer days = contract.days(blank);
    if (days == null) {
      throw new IllegalStateException("No days in " + contract);
    }
    return days;
  }

  private void window(String key, @Nullable LocalDate received, int days, boolean untilClosing) {
    if (received == null) {
      due.put(key, Optional.empty());
      return;
    }
    LocalDate last = received.plusDays(days);
    end(key, untilClosing && closing.isBefore(last) ? closing : last);
  }

  private void end(String key, LocalDate day) {
    due.put(key, Optional.of(at(day, 23, 59)));
  }

  private Instant at(LocalDate day, int hour, int minute) {
    int behind = (contract.mountain() ? 7 : 6) - (isSummer(day) ? 1 : 0);
    return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, minute)
        .toInstant(ZoneOffset.ofHours(-behind));
  }

  /** Clocks change at two in the morning, long before anything here is due. */
  private static boolean isSummer(LocalDate day) {
    LocalDate from = nth(day.getYear(), Month.MARCH, DayOfWeek.SUNDAY, 2);
    LocalDate until = nth(day.getYear(), Month.NOVEMBER, DayOfWeek.SUNDAY, 1);
    return !day.isBefore(from) && day.isBefore(until);
  }

  private static LocalDate nextBusinessDay(LocalDate day) {
    LocalDate next = day;
    while (next.getDayOfWeek().getValue() >= 6 || isNationalHoliday(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isNationalHoliday(LocalDate day) {
    int year = day.getYear();
    return switch (day.getMonth()) {
      case JANUARY ->
          day.getDayOfMonth() == 1 || day.equals(nth(year, Month.JANUARY, DayOfWeek.MONDAY, 3));
      case FEBRUARY -> day.equals(nth(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3));
      case MAY -> day.getDayOfWeek() == DayOfWeek.MONDAY && day.getDayOfMonth() > 24;
      case JULY -> day.getDayOfMonth() == 4;
      case SEPTEMBER -> day.equals(nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1));
      case NOVEMBER ->
          day.getDayOfMonth() == 11 || day.equals(nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4));
      case DECEMBER -> day.getDayOfMonth() == 25;
      default -> false;
    };
  }

  private static LocalDate nth(int year, Month month, DayOfWeek weekday, int number) {
    int found = 0;
    LocalDate day = LocalDate.of(year, month, 1).minusDays(1);
    while (found < number) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() == weekday) {
        found++;
      }
    }
    return day;
  }
}
