package org.doorway.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.doorway.web.RawHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.util.unit.DataSize;

/** A browser that has once come by TLS stays with it, if that is how people reach us. */
class BehindTlsTest {

  private static final DataSize SHORT = DataSize.ofKilobytes(1);
  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"https://doorway.example, max-age=31536000", "http://localhost:8080, -"})
  void errorsTellBrowsersToStayWithIt(String url, String header) {
    var factory = new TomcatServletWebServerFactory(0);
    var door = new DoorProperties(SHORT, SHORT, SOON, SOON, List.of(), url);
    new Doors().limits(door).customize(factory);
    var server = factory.getWebServer();
    server.start();
    try {
      var reply =
          RawHttp.send(
              server.getPort(), "", "GET / HTTP/1.1", "Host: localhost", "Connection: close");

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.header("Strict-Transport-Security")).isEqualTo(Optional.ofNullable(header));
    } finally {
      server.stop();
    }
  }
}
