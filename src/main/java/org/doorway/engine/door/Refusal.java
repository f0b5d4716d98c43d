package org.doorway.engine.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The end of a request that nobody has looked at, in the words of our own API and of the web
 * applications at once. What is left of its body is not waited for, which the server would do
 * otherwise, byte by byte.
 */
final class Refusal {

  private Refusal() {}

  static void answer(Response response, HttpStatus status, String words) throws IOException {
    response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.CONNECTION, "close");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s","message":"%s"}"""
                .formatted(status.getReasonPhrase(), status.value(), words, words)
                .getBytes(StandardCharsets.UTF_8));
  }
}
