package org.doorway.stage.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table, row by row and at its edges. */
class AgentSuggestionTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static DmnDecision table;

  @BeforeAll
  static void readTable() throws IOException {
    try (var file = Files.newInputStream(Path.of("processes/agent-suggestion.dmn"))) {
      table = ENGINE.parseDecision("agent-suggestion", file);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // in area, in price band, open listings, paused
    "true, true, 0, true, 0, Paused",
    "true, true, 20, true, 0, Paused",
    "true, true, 15, false, 0, Full desk",
    "true, true, 14, false, 80, 'Area and price band fit, busy'",
    "true, true, 8, false, 80, 'Area and price band fit, busy'",
    "true, true, 7, false, 100, Area and price band fit",
    "true, true, 0, false, 100, Area and price band fit",
    "true, false, 0, false, 60, Area fits",
    "true, false, 14, false, 60, Area fits",
    "true, false, 15, false, 0, Full desk",
    "false, true, 0, false, 40, Price band fits",
    "false, false, 14, false, 20, Available",
    "false, false, 15, false, 0, Full desk",
  })
  void rates(boolean area, boolean price, int load, boolean paused, int fit, String reason) {
    var rated =
        ENGINE
            .evaluateDecisionTable(
                table,
                Map.of("inArea", area, "inPriceBand", price, "openLoad", load, "paused", paused))
            .getSingleResult();

    assertThat(rated.<Integer>getEntry("fit")).isEqualTo(fit);
    assertThat(rated.<String>getEntry("reason")).isEqualTo(reason);
  }
}
