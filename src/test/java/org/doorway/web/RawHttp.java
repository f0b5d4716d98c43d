package org.doorway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks HTTP by the letter, as no well-behaved client would. */
public final class RawHttp {

  private RawHttp() {}

  /** Sends the lines, a blank one and the body, and reads until the other end closes. */
  public static Reply send(int port, String body, String... lines) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      out.write((String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new Reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All that came back. */
  public record Reply(String text) {

    public int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    /** What follows the headers. */
    public String body() {
      return text.split("\r\n\r\n", 2)[1];
    }

    /** The cookies that were set. */
    public Map<String, String> cookies() {
      return headers("Set-Cookie")
          .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
    }

    public Optional<String> header(String name) {
      return headers(name).findFirst();
    }

    private Stream<String> headers(String name) {
      String prefix = name.toLowerCase(Locale.ROOT) + ":";
      return Arrays.stream(text.split("\r\n\r\n", 2)[0].split("\r\n"))
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
          .map(line -> line.substring(prefix.length()).strip());
    }
  }
}
