package org.doorway.inbound.bounce;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.world.email.DeliveryReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns what a mail server reports about an email of ours into one task, once per email. Anybody
 * can write such a report, so nothing else follows from it.
 */
@Service
class BounceIntake {

  private static final Logger LOG = LoggerFactory.getLogger(BounceIntake.class);

  private final BouncedEmails emails;
  private final Bounces bounces;
  private final Opportunities opportunities;
  private final Addressees addressees;
  private final EmailBounceProcess tasks;
  private final TransactionTemplate transaction;

  BounceIntake(
      BouncedEmails emails,
      Bounces bounces,
      Opportunities opportunities,
      Addressees addressees,
      EmailBounceProcess tasks,
      PlatformTransactionManager transactions) {
    this.emails = emails;
    this.bounces = bounces;
    this.opportunities = opportunities;
    this.addressees = addressees;
    this.tasks = tasks;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Answers whether the report is about an email of ours, once somebody has the task. */
  boolean take(DeliveryReport report) {
    Optional<Bounce> bounce = emails.in(report);
    bounce.ifPresent(this::take);
    return bounce.isPresent();
  }

  private void take(Bounce bounce) {
    Optional<Bounce> known = bounces.find(bounce.email());
    if (known.isEmpty()) {
      open(bounce);
    } else if (!bounces.update(known.get().and(bounce))) {
      LOG.info("Came back again after it was settled: {}", bounce.email().value());
    }
  }

  private void open(Bounce bounce) {
    Opportunity opportunity = opportunities.get(bounce.opportunity());
    try {
      transaction.executeWithoutResult(
          opened ->
              tasks.open(
                  opportunity.id(),
                  bounces.open(bounce),
                  addressees.agentFor(bounce.recipients(), opportunity),
                  bounce.toClient()));
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      LOG.debug("Another node has taken {}", bounce.email().value());
    }
  }
}
