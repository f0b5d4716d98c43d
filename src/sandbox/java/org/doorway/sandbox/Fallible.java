package org.doorway.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * A part of the outside world that fails when told to, in one way at a time, until that is ended.
 */
public interface Fallible {

  /** Its name in addresses. */
  String key();

  String name();

  /** What the button says that ends a failure. */
  String recovery();

  List<Failure> failures();

  Optional<Failure> current();

  void fail(Failure failure);

  void recover();
}
