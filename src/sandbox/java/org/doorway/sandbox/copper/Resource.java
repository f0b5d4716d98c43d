package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A kind of record: its attributes, how it is searched, and what Copper adds by itself. */
interface Resource {

  /** Its place in the address, such as {@code people}. */
  String path();

  /** What webhooks and references call it, such as {@code person}. */
  String type();

  /** Kinds count apart, from far apart, so that a mixed-up id finds nothing. */
  long firstId();

  List<Field> fields();

  SearchForm search();

  /** Derives what Copper derives, and refuses what only a look at the whole record shows. */
  default void complete(ObjectNode edited, Edit edit) {}

  /** What else a new record changes. */
  default void created(ObjectNode created) {}

  /** A change in the making: what was asked, what there was, when and by whom. */
  record Edit(ObjectNode given, Optional<ObjectNode> before, long now, Catalogue.User by) {

    boolean sets(String attribute) {
      return given.hasNonNull(attribute);
    }

    boolean moves(String attribute, ObjectNode edited) {
      return before.isEmpty()
          || before.get().path(attribute).asLong() != edited.path(attribute).asLong();
    }
  }
}
