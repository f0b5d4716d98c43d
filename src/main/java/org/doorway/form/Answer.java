package org.doorway.form;

import com.fasterxml.jackson.databind.JsonNode;

/** How a question is answered, and what is said to whoever did not. */
enum Answer {
  WRITTEN("Please fill this in."),
  COUNTED("Please enter a number."),
  CHOSEN("Please choose one."),
  TICKED("Please tick this once it is true."),
  DAY("Please pick a day."),
  TIME("Please pick a time."),
  MOMENT("Please pick a day and a time.");

  private final String missing;

  Answer(String missing) {
    this.missing = missing;
  }

  /** A whole sentence. */
  String missing() {
    return missing;
  }

  static Answer of(JsonNode component) {
    return switch (component.path("type").asText()) {
      case "number" -> COUNTED;
      case "radio", "select" -> CHOSEN;
      case "checkbox" -> TICKED;
      case "datetime" -> moment(component.path("subtype").asText());
      default -> WRITTEN;
    };
  }

  private static Answer moment(String subtype) {
    return switch (subtype) {
      case "date" -> DAY;
      case "time" -> TIME;
      default -> MOMENT;
    };
  }
}
