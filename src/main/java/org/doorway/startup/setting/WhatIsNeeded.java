package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is missing; what goes together, such as the mailbox, is whole or not there at all. */
final class WhatIsNeeded implements Demand {

  private static final Set<Variable> ALWAYS =
      EnumSet.of(
          URL,
          DATABASE_URL,
          MAIL_HOST,
          EMAIL_FROM,
          BROKERAGE_NAME,
          POSTAL_ADDRESS,
          LICENSE_LINE,
          OFFICE_PHONE,
          IABS_URL,
          BROKER_EMAIL,
          STAGING_CREW_EMAIL,
          CRM_TOKEN,
          CRM_USER);
  private static final Set<Variable> MAILBOX =
      EnumSet.of(MAILBOX_HOST, MAILBOX_USER, MAILBOX_PASSWORD);
  private static final Set<Variable> MAILBOX_DETAILS =
      EnumSet.of(MAILBOX_PORT, MAILBOX_FOLDER, MAILBOX_SECURITY);
  private static final Set<Variable> ADMIN = EnumSet.of(ADMIN_USER, ADMIN_PASSWORD, ADMIN_EMAIL);
  private static final Set<Variable> WEBHOOK = EnumSet.of(PUBLIC_URL, CRM_WEBHOOK_SECRET);
  private static final Set<Variable> TEXTS = EnumSet.of(TWILIO_SID, TWILIO_TOKEN, TWILIO_FROM);
  private static final Set<Variable> MAIL_LOGIN = EnumSet.of(MAIL_USER, MAIL_PASSWORD);

  @Override
  public Stream<String> objections(Settings settings) {
    var needed = new ArrayList<>(ALWAYS);
    wholeOrNone(MAILBOX, settings, isGiven(MAILBOX_DETAILS, settings), needed);
    wholeOrNone(ADMIN, settings, false, needed);
    wholeOrNone(WEBHOOK, settings, false, needed);
    wholeOrNone(MAIL_LOGIN, settings, false, needed);
    if (settings.isOn(TEXTING)) {
      needed.addAll(TEXTS);
    }
    needed.removeIf(settings::has);
    var missing = needed.stream().map(Variable::toString).collect(Collectors.joining(", "));
    return Demand.when(
        !needed.isEmpty(),
        "missing %s (see the README; the demo is doorway-demo.jar, or mvn spring-boot:run)"
            .formatted(missing));
  }

  private static void wholeOrNone(
      Set<Variable> whole, Settings settings, boolean isWanted, List<Variable> needed) {
    if (isWanted || whole.stream().anyMatch(settings::has)) {
      needed.addAll(whole);
    }
  }

  /** As a variable: the properties behind them have values by default. */
  private static boolean isGiven(Set<Variable> details, Settings settings) {
    return details.stream().anyMatch(detail -> !settings.property(detail.toString()).isEmpty());
  }
}
