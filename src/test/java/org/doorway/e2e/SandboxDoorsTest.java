package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.doorway.web.RawHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's sandbox, which any page in the same browser can reach. */
class SandboxDoorsTest {

  private static final String DELETE = "DELETE /sandbox/copper/faults";

  private final DemoApplication demo = DemoApplication.running();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "POST /sandbox/copper/faults, application/json, 403",
        "POST /sandbox/copper/faults, text/plain, 403",
        "POST /sandbox/copper/faults, -, 403",
        "DELETE /sandbox/copper/faults, -, 403",
        "POST /sandbox/mail/faults, application/json, 403",
        "DELETE /sandbox/mail/faults, -, 403",
        "POST /sandbox/copper/faults/begin, application/x-www-form-urlencoded, 403",
        "POST /sandbox/copper/faults/end, application/x-www-form-urlencoded, 403",
        "POST /sandbox/clock/tomorrow, application/json, 403",
        "POST /sandbox/texts/replies, application/x-www-form-urlencoded, 403",
      })
  void pageOfAnotherSiteCommandsNothing(String command, String contentType, int status) {
    String type = contentType == null ? "X-No-Type: x" : "Content-Type: " + contentType;

    assertThat(
            send(
                    command,
                    "localhost",
                    type,
                    "Origin: http://evil.example",
                    "Sec-Fetch-Site: cross-site")
                .status())
        .isEqualTo(status);
    assertThat(send(command, "localhost", type, "Origin: http://localhost:1").status())
        .as("an old browser, a page of another port")
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /sandbox/mail/messages",
    "POST /sandbox/copper/faults",
    "GET /camunda/app/tasklist/default/",
  })
  void pageWhoseNameMeansThisMachineNowIsNotAnswered(String command) {
    assertThat(send(command, "evil.example", "Origin: http://evil.example").status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"localhost", "127.0.0.1", "[::1]"})
  void programsWithoutAPageCommandIt(String host) {
    String body = "{\"status\": 503, \"times\": 1}";

    var set =
        RawHttp.send(
            port(),
            body,
            "POST /sandbox/copper/faults HTTP/1.1",
            "Host: %s:%d".formatted(host, port()),
            "Content-Type: application/json",
            "Content-Length: " + body.length(),
            "Connection: close");

    assertThat(set.status()).isEqualTo(200);
    assertThat(send(DELETE, host).status()).isEqualTo(204);
  }

  private RawHttp.Reply send(String command, String host, String... headers) {
    var lines =
        new ArrayList<>(List.of(command + " HTTP/1.1", "Host: %s:%d".formatted(host, port())));
    lines.addAll(List.of(headers));
    lines.add("Content-Length: 0");
    lines.add("Connection: close");
    return RawHttp.send(port(), "", lines.toArray(String[]::new));
  }

  private int port() {
    return demo.at("/").getPort();
  }
}
