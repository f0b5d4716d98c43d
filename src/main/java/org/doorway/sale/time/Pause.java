package org.doorway.sale.time;

import java.time.Duration;

/** Waits in real time, however the application's clock is moved. */
public final class Pause {

  private Pause() {}

  /** Answers false when the thread was stopped instead, which then still knows it. */
  public static boolean of(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
