package org.doorway.stage.digest;

import org.doorway.effect.EffectKey;

/** One morning's email to one reader: a user, or the broker. */
record Digest(String reader, EffectKey key) {

  static final String BROKER = "@broker";

  boolean isForBroker() {
    return reader.equals(BROKER);
  }
}
