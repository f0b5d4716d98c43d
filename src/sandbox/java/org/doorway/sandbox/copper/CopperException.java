package org.doorway.sandbox.copper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A refusal in the form Copper gives it. */
class CopperException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  CopperException(int status, String message) {
    super(message);
    this.status = status;
  }

  static CopperException notFound() {
    return new CopperException(404, "Resource not found");
  }

  static CopperException invalid(String attribute, String reason) {
    return new CopperException(
        422, "Invalid input: Validation errors: %s: %s".formatted(label(attribute), reason));
  }

  int status() {
    return status;
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("success", false);
    body.put("status", status);
    body.put("message", getMessage());
    return body;
  }

  /** Copper calls {@code assignee_id} "Assignee Id". */
  static String label(String attribute) {
    var label = new StringBuilder();
    for (var word : attribute.split("_", -1)) {
      label.append(label.isEmpty() ? "" : " ");
      label.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return label.toString();
  }
}
