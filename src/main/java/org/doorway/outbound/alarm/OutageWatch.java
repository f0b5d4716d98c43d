package org.doorway.outbound.alarm;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks what does not work, and has it told once for each kind of thing, however many steps wait;
 * an outage is over when nothing of its kind waits any more.
 */
@Service
class OutageWatch {

  private static final Logger LOG = LoggerFactory.getLogger(OutageWatch.class);

  private final OutageProcess process;
  private final Outages outages;
  private final OutageProperties properties;
  private final Clock clock;
  private final TransactionTemplate transaction;

  OutageWatch(
      OutageProcess process,
      Outages outages,
      OutageProperties properties,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.process = process;
    this.outages = outages;
    this.properties = properties;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  void look() {
    process.tryAgain();
    List<Trouble> all = process.troubles();
    for (OutageKind kind : OutageKind.values()) {
      List<Trouble> troubles = all.stream().filter(trouble -> trouble.kind() == kind).toList();
      Optional<Outage> open = outages.open(kind);
      if (open.isEmpty()) {
        notice(kind, troubles);
      } else if (troubles.isEmpty() && process.isTold(open.get().id())) {
        settle(open.get());
      }
    }
  }

  private void notice(OutageKind kind, List<Trouble> troubles) {
    Instant failingBefore = clock.instant().minus(properties.after());
    if (troubles.stream().noneMatch(trouble -> trouble.isWorthAnAlarm(failingBefore))) {
      return;
    }
    Instant since =
        troubles.stream().map(Trouble::since).min(Comparator.naturalOrder()).orElseThrow();
    try {
      transaction.executeWithoutResult(begun -> process.start(outages.add(kind, since)));
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      LOG.debug("Another node has noticed: {}", kind.noticed());
    }
  }

  private void settle(Outage outage) {
    transaction.executeWithoutResult(
        over -> {
          outages.over(outage.id(), clock.instant());
          process.over(outage.id());
        });
  }
}
