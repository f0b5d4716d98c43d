package org.doorway.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** Whoever sends byte by byte, to a server that waits a second for what others wait longer for. */
class SlowTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private WebServer server;

  @BeforeEach
  void start() {
    var factory = new TomcatServletWebServerFactory(0);
    var limits =
        new DoorProperties(
            DataSize.ofKilobytes(64), DataSize.ofKilobytes(1), PATIENCE, PATIENCE, List.of(), "");
    new Doors().limits(limits).customize(factory);
    server =
        factory.getWebServer(context -> context.addServlet("echo", new Echo()).addMapping("/*"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void headerThatComesByteByByteIsCutOff() throws IOException {
    try (var line = new Line(server)) {
      assertThat(line.drip("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).isEmpty();
    }
  }

  @Test
  void requestLineThatComesByteByByteIsCutOff() throws IOException {
    try (var line = new Line(server)) {
      assertThat(line.drip("GET /")).isEmpty();
    }
  }

  @Test
  void headerThatComesLateOnAConnectionInUseIsCutOff() throws IOException {
    try (var line = new Line(server)) {
      line.send(request("hello"));
      assertThat(line.receive()).contains(" 200 ").endsWith("hello");

      assertThat(line.drip("GET / HTTP/1.1\r\nX-Slow: ")).isEmpty();
    }
  }

  @Test
  void bodyThatComesByteByByteIsRefused() throws IOException {
    try (var line = new Line(server)) {
      assertThat(line.drip("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n"))
          .contains(" 408 ");
    }
  }

  @Test
  void connectionThatRestsBetweenTwoRequestsIsLeftAlone() throws IOException {
    try (var line = new Line(server)) {
      line.send(request("hello"));
      assertThat(line.receive()).contains(" 200 ").endsWith("hello");

      assertThat(line.comes(PATIENCE.multipliedBy(4))).as("cut off").isFalse();
      line.send(request("again"));

      assertThat(line.receive()).contains(" 200 ").endsWith("again");
    }
  }

  private static String request(String body) {
    return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(body.length(), body);
  }

  /** A connection on which one can wait for the other end. */
  private static final class Line implements AutoCloseable {

    private static final int LONG_ENOUGH = 30_000;
    private static final Duration NOW_AND_THEN = Duration.ofMillis(20);

    private final Socket socket;
    private final PushbackInputStream in;

    Line(WebServer server) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
      socket.setSoTimeout(LONG_ENOUGH);
      in = new PushbackInputStream(socket.getInputStream());
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What came back until the other end had enough of a byte now and then. */
    String drip(String start) throws IOException {
      send(start);
      try {
        for (int sent = 0; sent < 7_000 && !comes(NOW_AND_THEN); sent++) {
          send("a");
        }
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      } catch (SocketException cutOff) {
        return "";
      }
    }

    String receive() throws IOException {
      var buffer = new byte[8192];
      return new String(buffer, 0, Math.max(0, in.read(buffer)), StandardCharsets.US_ASCII);
    }

    /** Whether something comes within a time, be it the end. */
    boolean comes(Duration within) throws IOException {
      socket.setSoTimeout(Math.toIntExact(within.toMillis()));
      try {
        int first = in.read();
        if (first >= 0) {
          in.unread(first);
        }
        return true;
      } catch (SocketTimeoutException nothing) {
        return false;
      } finally {
        socket.setSoTimeout(LONG_ENOUGH);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** Answers with what it was sent, in one piece, and takes its time. */
  private static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] body = request.getInputStream().readAllBytes();
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
