package org.doorway.inbound.bounce;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorway.effect.DoneEffect;
import org.doorway.effect.EffectKind;
import org.doorway.effect.Effects;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.email.DeliveryReport;
import org.doorway.world.email.DeliveryReport.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds the email of ours that a report is about, and what it says of it. */
@Service
class BouncedEmails {

  private static final Logger LOG = LoggerFactory.getLogger(BouncedEmails.class);
  private static final String NO_WORDS = "It gave no reason.";

  private final Effects effects;
  private final Opportunities opportunities;
  private final Addressees addressees;
  private final EmailBounceProcess tasks;
  private final Clock clock;

  BouncedEmails(
      Effects effects,
      Opportunities opportunities,
      Addressees addressees,
      EmailBounceProcess tasks,
      Clock clock) {
    this.effects = effects;
    this.opportunities = opportunities;
    this.addressees = addressees;
    this.tasks = tasks;
    this.clock = clock;
  }

  Optional<Bounce> in(DeliveryReport report) {
    Optional<DoneEffect> email =
        report.messageIds().stream()
            .flatMap(id -> effects.findDone(EffectKind.EMAIL, id).stream())
            .findFirst();
    if (email.isEmpty()) {
      logNotOurs(report);
      return Optional.empty();
    }
    Optional<OpportunityId> id =
        tasks
            .opportunityOf(email.get().effect().key())
            .or(() -> addressees.saleAtHand(recipients(report, email.get())));
    if (id.isEmpty()) {
      LOG.warn(
          "An email came back, and no sale is left that it was about: {}",
          email.get().effect().key().value());
    }
    return id.map(found -> bounce(report, email.get(), found));
  }

  private Bounce bounce(DeliveryReport report, DoneEffect email, OpportunityId id) {
    List<String> recipients = recipients(report, email);
    return new Bounce(
        email.effect().key(),
        id,
        email.at(),
        clock.instant(),
        recipients,
        addressees.isClientAmong(recipients, opportunities.get(id)),
        report.failures().stream().findFirst().map(Verdict::of).orElse(Verdict.UNREADABLE),
        words(report));
  }

  /** Those it was addressed to, when the report names nobody. */
  private static List<String> recipients(DeliveryReport report, DoneEffect email) {
    var named =
        report.failures().stream().map(Failure::recipient).filter(it -> !it.isEmpty()).toList();
    return named.isEmpty() ? List.of(email.effect().recipient().split(", ")) : named;
  }

  private static String words(DeliveryReport report) {
    String said =
        report.failures().isEmpty()
            ? report.words()
            : report.failures().stream().map(Failure::diagnosis).distinct().collect(joining(" "));
    return said.isBlank() ? NO_WORDS : said.strip();
  }

  /** Without any id nobody can tell whose email it was; it stays in the mailbox, unread. */
  private static void logNotOurs(DeliveryReport report) {
    if (report.messageIds().isEmpty()) {
      LOG.warn("A mail server reports a failure without naming the email: {}", report.failures());
    } else {
      LOG.debug("A report about no email of ours: {}", report.messageIds());
    }
  }
}
