package org.doorway.engine.door;

import jakarta.servlet.ServletException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.buf.ByteChunk;
import org.springframework.http.HttpStatus;

/**
 * Takes a body whole before anybody works with it, or refuses it: it is short, and here soon. So no
 * door keeps more of it than it should, and none waits for one that comes byte by byte.
 */
final class WholeBody extends ValveBase {

  private static final List<String> STRANGERS = List.of("/webhooks/", "/camunda/api/admin/auth/");
  private static final Duration LISTENS_WITHIN = Duration.ofSeconds(5);
  private static final int BLOCK = 8192;

  private final DoorProperties limits;

  WholeBody(DoorProperties limits) {
    super(true);
    this.limits = limits;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    long longest = longest(String.valueOf(request.getDecodedRequestURI()));
    if (request.getContentLengthLong() > longest) {
      refuse(request, response, longest);
      return;
    }
    acknowledge(request, response);
    try {
      byte[] body = read(request.createInputStream(), longest);
      if (body.length > longest) {
        refuse(request, response, longest);
        return;
      }
      replay(request, body);
    } catch (SocketTimeoutException tooSlow) {
      Refusal.answer(response, HttpStatus.REQUEST_TIMEOUT, "The body did not come in time");
      return;
    } catch (IOException broken) {
      Refusal.answer(
          response, HttpStatus.BAD_REQUEST, "The body broke off or is not what it says it is");
      return;
    }
    getNext().invoke(request, response);
  }

  /** Whoever asks before they send the body is told to go on, here and not once more later. */
  private static void acknowledge(Request request, Response response) throws IOException {
    response.sendAcknowledgement(ContinueResponseTiming.IMMEDIATELY);
    request.getCoyoteRequest().setExpectation(false);
  }

  private long longest(String path) {
    return (STRANGERS.stream().anyMatch(path::startsWith)
            ? limits.longestOfStrangers()
            : limits.longestBody())
        .toBytes();
  }

  private byte[] read(InputStream in, long longest) throws IOException {
    long start = System.nanoTime();
    var body = new ByteArrayOutputStream();
    var block = new byte[BLOCK];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      body.write(block, 0, read);
      if (body.size() > longest) {
        break;
      }
      if (Duration.ofNanos(System.nanoTime() - start).compareTo(limits.bodyWithin()) > 0) {
        throw new SocketTimeoutException("byte by byte");
      }
    }
    return body.toByteArray();
  }

  private static void replay(Request request, byte[] body) {
    if (body.length > 0) {
      var chunk = new ByteChunk();
      chunk.setBytes(body, 0, body.length);
      request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, chunk);
    }
  }

  /** Whoever sends all before they listen would else hear nothing but the end of the connection. */
  private static void refuse(Request request, Response response, long longest) throws IOException {
    Refusal.answer(
        response,
        HttpStatus.PAYLOAD_TOO_LARGE,
        "The body is longer than %d KB".formatted(longest / 1024));
    if (!request.getCoyoteRequest().hasExpectation()) {
      response.flushBuffer();
      letGo(request.createInputStream());
    }
  }

  private static void letGo(InputStream in) {
    long start = System.nanoTime();
    var block = new byte[BLOCK];
    try {
      while (in.read(block) >= 0 && System.nanoTime() - start < LISTENS_WITHIN.toNanos()) {
        // Kept nowhere.
      }
    } catch (IOException gone) {
      // They have heard it, or do not listen.
    }
  }
}
