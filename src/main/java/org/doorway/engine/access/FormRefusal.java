package org.doorway.engine.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.doorway.form.InvalidInput;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What is wrong with a form, carried from where it is found to the answer. The engine's API has
 * room for one sentence only; the pages show each at its field.
 */
public final class FormRefusal {

  private static final String NAME = FormRefusal.class.getName();
  private static final ObjectMapper JSON = new ObjectMapper();

  private FormRefusal() {}

  /** Remembered with the request under way; a form that a program submits has none. */
  public static void tell(InvalidInput invalid) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(NAME, invalid, RequestAttributes.SCOPE_REQUEST);
    }
  }

  static Optional<InvalidInput> of(HttpServletRequest request) {
    return Optional.ofNullable((InvalidInput) request.getAttribute(NAME));
  }

  /**
   * {@code problems} and {@code questions}, each with field, label and message; {@code unread} if
   * the questions are what follows.
   */
  static ObjectNode json(InvalidInput invalid) {
    ObjectNode told = JSON.createObjectNode().put("type", "InvalidInput");
    told.put("message", invalid.getMessage());
    told.set("problems", list(invalid.problems()));
    told.set("questions", list(invalid.questions()));
    told.put("unread", invalid.isUnread());
    return told;
  }

  private static ArrayNode list(List<InvalidInput.Problem> problems) {
    return JSON.valueToTree(problems);
  }
}
