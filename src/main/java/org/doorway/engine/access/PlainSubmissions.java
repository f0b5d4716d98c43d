package org.doorway.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the form submissions of the web applications' REST API, which answers 500 to a file
 * without a name or a variable without a value. A form only ever submits plain values.
 */
@Component
class PlainSubmissions extends OncePerRequestFilter {

  private static final int LONGEST = 1_000_000;
  private static final Set<String> NOT_PLAIN = Set.of("bytes", "file", "object", "xml");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.contains("/camunda/api/engine/")
        || !(path.contains("/submit-form") || path.contains("/complete"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      refuse(response, "The form is too long");
      return;
    }
    Optional<String> wrong = notPlain(body);
    if (wrong.isPresent()) {
      refuse(response, wrong.get() + ": must be text, a number, or ticked or not");
      return;
    }
    chain.doFilter(new ReadAgain(request, body), response);
  }

  /** The first variable that no form would submit; what is not JSON at all is not our business. */
  private static Optional<String> notPlain(byte[] body) {
    try {
      return JSON.readTree(body).path("variables").properties().stream()
          .filter(variable -> !isPlain(variable.getValue()))
          .map(Map.Entry::getKey)
          .findFirst();
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(JsonNode variable) {
    return !variable.isNull()
        && !NOT_PLAIN.contains(variable.path("type").asText("").toLowerCase(java.util.Locale.ROOT));
  }

  private static void refuse(HttpServletResponse response, String message) throws IOException {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    JSON.writeValue(
        response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", message));
  }

  private static final class ReadAgain extends HttpServletRequestWrapper {

    private final byte[] body;

    ReadAgain(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      var bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
