package org.doorway.inbound.bounce;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.doorway.effect.Effect;
import org.doorway.effect.Effects;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Storable;
import org.doorway.stage.touch.Touch;
import org.doorway.stage.touch.Touches;
import org.springframework.stereotype.Service;

/** What both forms about an email that came back show, and keep. */
@Service
class BounceForms {

  /** With the longest notes, it still fits into a touch. */
  private static final int LONGEST_SUBJECT = 300;

  private final Bounces bounces;
  private final Effects effects;
  private final Touches touches;
  private final EnteredDays days;
  private final BusinessTime time;

  BounceForms(
      Bounces bounces, Effects effects, Touches touches, EnteredDays days, BusinessTime time) {
    this.bounces = bounces;
    this.effects = effects;
    this.touches = touches;
    this.days = days;
    this.time = time;
  }

  Bounce bounce(FormContext context) {
    return bounces.get(record(context));
  }

  Map<String, Object> facts(FormContext context) {
    Bounce bounce = bounce(context);
    LocalDateTime now = LocalDateTime.ofInstant(context.now(), time.zone());
    return Map.of(
        "reachedDate", now.toLocalDate().toString(),
        "reachedTime", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
        "subject", subject(bounce),
        "recipient", recipients(bounce),
        "sentAt", time.words(bounce.sentAt()),
        "verdict", bounce.verdict(),
        "serverWords", bounce.serverWords());
  }

  /** When they were reached, if they were. */
  void look(FormInput input, Remarks remarks) {
    days.met(input, remarks, "reachedDate", "reachedTime");
  }

  /** Keeps how it was settled; only a contact with the client is more than a note. */
  void settle(FormContext context, FormInput input, String more) {
    Bounce bounce = bounce(context);
    boolean reached = input.text("bounceSolution").equals("reached");
    Instant at = reached ? reachedAt(input) : context.now();
    Touch.Channel channel =
        reached && bounce.toClient()
            ? Touch.Channel.ofAnswer(input.text("touchChannel"))
            : Touch.Channel.NOTE;
    String notes =
        "The email \"%s\" to %s came back. %s%s"
            .formatted(subject(bounce), recipients(bounce), input.text("notes"), more);
    touches.add(bounce.opportunity(), new Touch(0, at, context.user(), channel, notes));
    bounces.settle(
        record(context), reached ? "REACHED" : "NOT_NEEDED", context.user(), context.now());
  }

  private Instant reachedAt(FormInput input) {
    return time.at(input.date("reachedDate"), input.time("reachedTime"));
  }

  private String subject(Bounce bounce) {
    String subject = effects.find(bounce.email()).map(Effect::subject).orElse("");
    return Storable.text(subject, LONGEST_SUBJECT);
  }

  private static String recipients(Bounce bounce) {
    return String.join(", ", bounce.recipients());
  }

  private static long record(FormContext context) {
    return Long.parseLong(context.record());
  }
}
