package org.doorway.stage.deadline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar as it is told. */
record WhatIfAnswer(
    @Schema(description = "Of the property", example = "America/Chicago") String zone,
    List<Row> deadlines,
    @Schema(description = "Days on which more than one thing is due") List<Collision> collisions,
    List<String> warnings) {

  /** One deadline. */
  record Row(
      String key,
      String label,
      @Schema(description = "Absent while it waits for something to happen")
          @Nullable OffsetDateTime due,
      @Schema(example = "Thursday, November 26, 2026 at 5:00 PM CST") String words,
      @Schema(
              description = "Where it falls on or was moved past a weekend or legal holiday",
              example = "This is Thanksgiving Day; it does not move.")
          @Nullable String note,
      @Schema(allowableValues = {"buyer", "seller", "both"}) String owedBy,
      @Schema(description = "Of the contract, or of the addendum that is named") String paragraph,
      String ifMissed) {}

  /** What is due on the same day. */
  record Collision(LocalDate day, List<String> deadlines) {}
}
