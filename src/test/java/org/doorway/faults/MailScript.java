package org.doorway.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Which fault meets which email. The first attempts meet each of the faults in exactly a tenth of
 * the cases, the next two draw again with the same odds, and then the weather clears.
 */
final class MailScript {

  private static final long SEED = 20261119;
  private static final int SHARE = 10;
  private static final int STORMY_ATTEMPTS = 3;
  private static final Set<SmtpFault> FAULTS =
      EnumSet.complementOf(EnumSet.of(SmtpFault.NONE, SmtpFault.SLOW));
  private static final List<SmtpFault> TRANSIENT =
      FAULTS.stream().filter(fault -> !fault.isFinal()).toList();

  private final List<SmtpFault> first;
  private final Map<Integer, List<SmtpFault>> met = new ConcurrentHashMap<>();

  MailScript(int emails) {
    first = new ArrayList<>(Collections.nCopies(emails, SmtpFault.NONE));
    var place = 0;
    for (var fault : FAULTS) {
      for (var share = 0; share < emails / SHARE; share++) {
        first.set(place++, fault);
      }
    }
    Collections.shuffle(first, new Random(SEED));
  }

  /** The fault of the next attempt to send the email with that number, from 1. */
  SmtpFault next(int number) {
    var faults =
        met.computeIfAbsent(number, none -> Collections.synchronizedList(new ArrayList<>()));
    var fault = draw(number, faults.size());
    faults.add(fault);
    return fault;
  }

  private SmtpFault draw(int number, int earlierAttempts) {
    var today = first.get(number - 1);
    if (earlierAttempts == 0 || today.isFinal()) {
      return today;
    }
    var lot = new SplittableRandom(SEED + 31L * number + earlierAttempts).nextInt(SHARE);
    return earlierAttempts < STORMY_ATTEMPTS && lot < TRANSIENT.size()
        ? TRANSIENT.get(lot)
        : SmtpFault.NONE;
  }

  long timesMet(int number, SmtpFault fault) {
    return met.getOrDefault(number, List.of()).stream().filter(fault::equals).count();
  }

  long timesMet(SmtpFault fault) {
    return met.keySet().stream().mapToLong(number -> timesMet(number, fault)).sum();
  }

  /** The emails whose recipient does not exist. */
  List<Integer> undeliverable() {
    return IntStream.rangeClosed(1, first.size())
        .filter(number -> first.get(number - 1) == SmtpFault.NO_SUCH_MAILBOX)
        .boxed()
        .toList();
  }
}
