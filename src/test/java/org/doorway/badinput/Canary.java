package org.doorway.badinput;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/**
 * Sings when an expression that came in is evaluated: to models, it is a bean like those they name.
 */
@TestComponent("canaryDates")
public class Canary {

  private static final String PROPERTY = "canary";
  private final AtomicInteger songs = new AtomicInteger();

  public boolean sing() {
    songs.incrementAndGet();
    return true;
  }

  boolean isSilent() {
    return songs.get() == 0 && System.getProperty(PROPERTY) == null;
  }
}
