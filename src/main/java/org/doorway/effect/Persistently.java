package org.doorway.effect;

import java.time.Duration;
import org.doorway.sale.time.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writes though the database is away for a moment: what was sent and is not marked would be sent
 * again.
 */
final class Persistently {

  private static final Logger LOG = LoggerFactory.getLogger(Persistently.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private Persistently() {}

  static void run(Runnable write) {
    run(write, PATIENCE, PAUSE);
  }

  static void run(Runnable write, Duration patience, Duration pause) {
    long giveUpAt = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        write.run();
        return;
      } catch (DataAccessException | TransactionException away) {
        if (System.nanoTime() - giveUpAt >= 0 || !Pause.of(pause)) {
          throw away;
        }
        LOG.warn("Done outside but not marked yet; the database says: {}", away.getMessage());
      }
    }
  }
}
