package org.doorway.stage.digest;

import org.doorway.engine.Rounds;
import org.springframework.stereotype.Component;

/**
 * Looks every minute of real time whether the morning has come, by the application's clock: a
 * journey through the demo's time brings the email of the day on which it ends.
 */
@Component
class DigestSchedule extends Rounds {

  DigestSchedule(MorningDigest digest, DigestProperties properties) {
    super("digest", properties.enabled(), properties.every(), properties.every(), digest::begin);
  }
}
