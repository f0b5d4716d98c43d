package org.doorway.sandbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the failure that is on. A restart ends it. */
public abstract class FailureSwitch implements Fallible {

  private volatile @Nullable Failure on;

  @Override
  public Optional<Failure> current() {
    return Optional.ofNullable(on);
  }

  @Override
  public void fail(Failure failure) {
    on = failure;
  }

  @Override
  public void recover() {
    on = null;
  }
}
