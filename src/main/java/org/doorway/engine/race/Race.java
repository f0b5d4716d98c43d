package org.doorway.engine.race;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** What a failure says about somebody else who was there at the same time. */
enum Race {
  /** They changed the same thing first, or the database had to stop one of the two. */
  LOST,
  /** Something is there, or gone, that was not a moment ago: or always was, and it is a mistake. */
  PERHAPS,
  /** They hold on to it for longer than the database waits. */
  HELD,
  NONE;

  static Race of(Throwable failure) {
    return causes(failure)
        .map(Race::ofOne)
        .flatMap(Optional::stream)
        .reduce((outer, inner) -> inner)
        .orElse(NONE);
  }

  boolean isWorthAnotherTry() {
    return this == LOST || this == PERHAPS;
  }

  /** The innermost cause knows best: frameworks put locks, deadlocks and changes into one class. */
  private static Optional<Race> ofOne(Throwable cause) {
    if (cause instanceof SQLException database) {
      return ofState(String.valueOf(database.getSQLState()));
    }
    if (cause instanceof OptimisticLockingException
        || cause instanceof ConcurrencyFailureException) {
      return Optional.of(LOST);
    }
    return cause instanceof DataIntegrityViolationException
        ? Optional.of(PERHAPS)
        : Optional.empty();
  }

  private static Optional<Race> ofState(String state) {
    return switch (state) {
      // serialization failure, and H2's deadlock · PostgreSQL's deadlock · H2's concurrent update
      case "40001", "40P01", "90131" -> Optional.of(LOST);
      // PostgreSQL's and H2's time-out of a lock
      case "55P03", "HYT00" -> Optional.of(HELD);
      // a key that is taken, a row that another one needs
      case "23505", "23503", "23506" -> Optional.of(PERHAPS);
      default -> Optional.empty();
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
