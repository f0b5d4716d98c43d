package org.doorway.sandbox.copper;

import org.doorway.sandbox.SandboxProblems;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong, how often; without {@code times} until it is cleared. A dropped answer is
 * held for {@code delayMillis}, longer than any client waits unless said otherwise, and then the
 * connection breaks; it concerns changes alone, and the change is made. Any other concerns all
 * requests, or changes alone where {@code onlyChanges} says so.
 */
record Fault(
    @Nullable Integer status,
    @Nullable Long delayMillis,
    @Nullable Boolean dropAfterCommit,
    @Nullable Boolean dropWebhooks,
    @Nullable Long webhookDelayMillis,
    @Nullable Boolean onlyChanges,
    @Nullable Integer times) {

  static final Fault NONE = new Fault(null, null, null, null, null, null, null);

  private static final long LONGEST = 600_000;
  private static final long BEYOND_ANY_TIMEOUT = 30_000;

  Fault {
    check(status == null || (status >= 400 && status <= 599), "status: expected 400 to 599");
    check(isDelay(delayMillis), "delayMillis: expected 0 to 600000");
    check(isDelay(webhookDelayMillis), "webhookDelayMillis: expected 0 to 600000");
    check(times == null || times > 0, "times: expected a number above zero");
  }

  static Fault answering(int status) {
    return new Fault(status, null, null, null, null, null, null);
  }

  static Fault answeringChanges(int status) {
    return new Fault(status, null, null, null, null, true, null);
  }

  static Fault delaying(long millis) {
    return new Fault(null, millis, null, null, null, null, null);
  }

  boolean drops() {
    return Boolean.TRUE.equals(dropAfterCommit);
  }

  boolean concerns(boolean change) {
    var concernsReading = !drops() && !Boolean.TRUE.equals(onlyChanges);
    var goesWrong = drops() || status != null || delayMillis != null;
    return goesWrong && (change || concernsReading);
  }

  long delay() {
    return delayMillis == null ? 0 : delayMillis;
  }

  long hold() {
    return delayMillis == null ? BEYOND_ANY_TIMEOUT : delayMillis;
  }

  /** What is left to go wrong after it did once more. */
  Fault onceLess() {
    if (times == null) {
      return this;
    }
    return times == 1
        ? NONE
        : new Fault(
            status,
            delayMillis,
            dropAfterCommit,
            dropWebhooks,
            webhookDelayMillis,
            onlyChanges,
            times - 1);
  }

  private static boolean isDelay(@Nullable Long millis) {
    return millis == null || (millis >= 0 && millis <= LONGEST);
  }

  private static void check(boolean holds, String detail) {
    if (!holds) {
      throw SandboxProblems.badRequest(detail);
    }
  }
}
