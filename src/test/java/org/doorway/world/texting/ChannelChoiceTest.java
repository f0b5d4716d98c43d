package org.doorway.world.texting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table, rule by rule. */
class ChannelChoiceTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "text, true, true, false, true, true, text",
    "text, true, true, false, true, false, text",
    "text, false, true, false, true, true, email",
    "text, true, false, false, true, true, email",
    "text, true, true, true, true, true, email",
    "text, true, true, false, false, true, email",
    "text, true, true, true, true, false, call",
    "email, true, true, false, true, true, email",
    "email, true, true, false, true, false, call",
    "phone, true, true, false, true, true, call",
    "phone, false, false, true, true, true, call",
    "phone, false, true, false, false, true, email",
    "none, false, true, false, true, true, email",
    "none, false, true, false, true, false, call",
    "none, false, true, false, false, false, email"
  })
  void clientIsReachedInTheWayTheyChoseAndTheHourAllows(
      String preferred,
      boolean consent,
      boolean enabled,
      boolean quiet,
      boolean phone,
      boolean email,
      String channel)
      throws IOException {
    var facts = new HashMap<String, Object>();
    facts.put("preferredMethod", preferred);
    facts.put("textConsent", consent);
    facts.put("textingEnabled", enabled);
    facts.put("quietHours", quiet);
    facts.put("phoneKnown", phone);
    facts.put("emailKnown", email);

    try (var file = new FileInputStream("processes/channel-choice.dmn")) {
      var table = ENGINE.parseDecision("channel-choice", file);
      String chosen = ENGINE.evaluateDecisionTable(table, facts).getSingleResult().getSingleEntry();
      assertThat(chosen).isEqualTo(channel);
    }
  }
}
