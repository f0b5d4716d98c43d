package org.doorway.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.doorway.form.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer of the web applications' REST API. It says 500, "our fault", to much that was only
 * asked wrongly: an id that is unknown or no id, a text that is too long, a value of another type.
 * Whoever asked so is told that; the log tells what it told before.
 */
final class WebAnswer extends ContentCachingResponseWrapper {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the engine and its API throw at a question, and never at the work of answering it. */
  private static final Set<String> MISTAKES =
      Set.of(
          "InvalidRequestException",
          "RestException",
          "ProcessEngineException",
          "NullValueException",
          "NotValidException",
          "NotFoundException",
          "NotAllowedException",
          "NullPointerException",
          "ClassCastException",
          "IllegalArgumentException",
          "NumberFormatException",
          "StringIndexOutOfBoundsException",
          "UnsupportedOperationException");

  private static final Pattern NOT_THERE =
      Pattern.compile("(?i)\\bno .* found|cannot find|could not find|does not exist|not found");

  /** What the API puts before the words of a refusal: "Cannot submit task form 4711: ". */
  private static final Pattern PREFIX =
      Pattern.compile("^Cannot (?:submit|instantiate|complete) [a-z ]+ [\\w:.-]+: ");

  WebAnswer(HttpServletResponse response) {
    super(response);
  }

  void send(HttpServletRequest request) throws IOException {
    if (getStatus() >= HttpStatus.BAD_REQUEST.value()) {
      Optional<InvalidInput> refusal = FormRefusal.of(request);
      if (refusal.isPresent()) {
        write(HttpStatus.BAD_REQUEST, FormRefusal.json(refusal.get()));
      } else if (getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
        tellTheMistake();
      } else {
        tellInItsOwnWords();
      }
    }
    copyBodyToResponse();
  }

  private void tellInItsOwnWords() throws IOException {
    JsonNode failure = read();
    String message = failure.path("message").asText("");
    String words = PREFIX.matcher(message).replaceFirst("");
    if (!words.equals(message)) {
      tell(HttpStatus.valueOf(getStatus()), failure, words);
    }
  }

  private void tellTheMistake() throws IOException {
    JsonNode failure = read();
    switch (failure.path("code").asInt()) {
      case DataFaults.TOO_LONG ->
          tell(HttpStatus.BAD_REQUEST, failure, "One of the texts is too long");
      case DataFaults.UNFIT -> tell(HttpStatus.BAD_REQUEST, failure, "");
      case DataFaults.THERE_ALREADY -> tell(HttpStatus.CONFLICT, failure, "This is there already");
      default -> tellByItsKind(failure);
    }
  }

  private void tellByItsKind(JsonNode failure) throws IOException {
    if (MISTAKES.contains(failure.path("type").asText())) {
      String message = failure.path("message").asText("");
      boolean gone = NOT_THERE.matcher(message).find();
      tell(gone ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, failure, message);
    }
  }

  private JsonNode read() {
    try {
      return JSON.readTree(getContentAsByteArray());
    } catch (IOException notJson) {
      return JSON.createObjectNode();
    }
  }

  private void tell(HttpStatus status, JsonNode failure, String message) throws IOException {
    ObjectNode told = failure.deepCopy();
    told.put("message", message.isEmpty() ? "What was sent cannot be understood" : message);
    write(status, told);
  }

  private void write(HttpStatus status, JsonNode told) throws IOException {
    resetBuffer();
    setStatus(status.value());
    JSON.writeValue(getOutputStream(), told);
  }
}
