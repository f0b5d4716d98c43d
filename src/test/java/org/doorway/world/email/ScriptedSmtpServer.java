package org.doorway.world.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that says what a test tells it to: a real one rarely fails on request. */
class ScriptedSmtpServer implements AutoCloseable {

  /** No answer at all. */
  static final String SILENCE = "";

  /** The connection is gone instead of an answer. */
  static final String HANG_UP = "hang up";

  private static final String END_OF_MESSAGE = ".";

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final ServerSocket server;

  ScriptedSmtpServer() {
    try {
      server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    var listener = new Thread(this::listen, "scripted-smtp");
    listener.setDaemon(true);
    listener.start();
  }

  ScriptedSmtpServer answer(String line, String answer) {
    answers.put(line, answer);
    return this;
  }

  int port() {
    return server.getLocalPort();
  }

  List<String> received() {
    return received;
  }

  private void listen() {
    while (!server.isClosed()) {
      try (var socket = server.accept()) {
        talk(socket);
      } catch (SocketException closed) {
        received.add("(connection lost)");
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    var greeting = answerTo("greeting", "220 scripted");
    if (greeting.equals(HANG_UP)) {
      return;
    }
    say(socket, greeting);
    var inMessage = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      received.add(line);
      if (inMessage && !line.equals(END_OF_MESSAGE)) {
        continue;
      }
      var answer = answerTo(line, line.equals("DATA") ? "354 go on" : "250 fine");
      if (answer.equals(HANG_UP)) {
        return;
      }
      say(socket, answer);
      inMessage = answer.startsWith("354");
    }
  }

  private String answerTo(String line, String otherwise) {
    return answers.entrySet().stream()
        .filter(entry -> line.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static void say(Socket socket, String answer) throws IOException {
    if (!answer.equals(SILENCE)) {
      socket.getOutputStream().write((answer + "\r\n").getBytes(ISO_8859_1));
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
