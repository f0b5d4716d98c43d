package org.doorway.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with one door per fault: who knocks there meets it, every time. */
final class FaultySmtpServer implements AutoCloseable {

  private static final String MESSAGE_ID = "Message-ID:";

  private final Duration tarpit;
  private final AtomicInteger tarpitVisitors = new AtomicInteger();
  private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
  private final Map<SmtpFault, Integer> ports = new EnumMap<>(SmtpFault.class);
  private final List<Closeable> doors = new ArrayList<>();
  private final ExecutorService clerks = Executors.newCachedThreadPool(FaultySmtpServer::daemon);

  /** An email the server took. */
  record Delivery(String recipient, String messageId) {}

  private static final List<Step> BEFORE_THE_END =
      List.of(Step.GREETING, Step.RECIPIENT, Step.DATA);

  private enum Step {
    GREETING,
    RECIPIENT,
    DATA,
    END_OF_DATA
  }

  FaultySmtpServer(Duration tarpit) throws IOException {
    this.tarpit = tarpit;
    for (var fault : SmtpFault.values()) {
      ports.put(fault, fault == SmtpFault.REFUSED ? closedDoor() : openDoor(fault));
    }
  }

  int port(SmtpFault fault) {
    return ports.get(fault);
  }

  List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** Bound but not listening: nobody else can take the port, and connecting to it fails. */
  private int closedDoor() throws IOException {
    var door = new Socket();
    doors.add(door);
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return door.getLocalPort();
  }

  private int openDoor(SmtpFault fault) throws IOException {
    var door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    doors.add(door);
    clerks.execute(() -> attend(door, fault));
    return door.getLocalPort();
  }

  private void attend(ServerSocket door, SmtpFault fault) {
    while (!door.isClosed()) {
      try {
        var visitor = door.accept();
        clerks.execute(() -> talk(visitor, fault));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket visitor, SmtpFault fault) {
    try (visitor) {
      new Conversation(visitor, fault).hold();
    } catch (IOException | InterruptedException visitorLeft) {
      // as expected of those who meet a fault
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "faulty-smtp");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    for (var door : doors) {
      door.close();
    }
    clerks.shutdownNow();
  }

  private final class Conversation {

    private final Socket visitor;
    private final BufferedReader in;
    private final SmtpFault fault;
    private final Step slowest;
    private String recipient;

    Conversation(Socket visitor, SmtpFault fault) throws IOException {
      this.visitor = visitor;
      this.in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1));
      this.fault = fault;
      this.slowest = slowest(fault);
    }

    /** A tarpit shows itself in turn at each step at which nothing was taken yet. */
    private Step slowest(SmtpFault fault) {
      return switch (fault) {
        case TARPIT -> BEFORE_THE_END.get(tarpitVisitors.getAndIncrement() % BEFORE_THE_END.size());
        case SLOW -> Step.END_OF_DATA;
        default -> null;
      };
    }

    void hold() throws IOException, InterruptedException {
      if (fault == SmtpFault.CLOSING) {
        say("421 closing, come back later");
        return;
      }
      answer(Step.GREETING, "220 faulty");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("RCPT TO:")) {
          recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          answer(Step.RECIPIENT, opinionOfRecipient());
        } else if (line.equals("DATA")) {
          answer(Step.DATA, "354 go on");
          if (!take()) {
            return;
          }
          answer(Step.END_OF_DATA, "250 taken");
        } else {
          say(line.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
      }
    }

    private String opinionOfRecipient() {
      return switch (fault) {
        case MAILBOX_BUSY -> "450 mailbox busy";
        case NO_SUCH_MAILBOX -> "550 no such mailbox";
        default -> "250 fine";
      };
    }

    /** Whether the visitor is to hear that the message was taken. */
    private boolean take() throws IOException {
      var messageId = "";
      for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
        if (line == null || (line.isEmpty() && fault == SmtpFault.DROPPED_IN_DATA)) {
          return false;
        }
        if (messageId.isEmpty() && line.startsWith(MESSAGE_ID)) {
          messageId = line.substring(MESSAGE_ID.length()).strip();
        }
      }
      deliveries.add(new Delivery(recipient, messageId));
      return fault != SmtpFault.DROPPED_AFTER_DOT;
    }

    private void answer(Step step, String answer) throws IOException, InterruptedException {
      if (step == slowest) {
        Thread.sleep(tarpit.toMillis());
      }
      say(answer);
    }

    private void say(String answer) throws IOException {
      visitor.getOutputStream().write((answer + "\r\n").getBytes(ISO_8859_1));
    }
  }
}
