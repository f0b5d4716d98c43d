package org.doorway.engine.door;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, but a header must have come within a time, all of it. Tomcat's own
 * time-outs begin anew with every byte, so that one byte now and then keeps a connection for ever.
 */
public final class PromptHeaders extends Http11NioProtocol {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Map<SocketWrapperBase<NioChannel>, Header> open = new HashMap<>();
  private Duration within = Duration.ofSeconds(15);
  private @Nullable ScheduledFuture<?> watch;

  /** Which request of its connection it belongs to, and since when it has been seen unfinished. */
  private record Header(int number, long since) {}

  void within(Duration limit) {
    this.within = limit;
  }

  @Override
  public void start() throws Exception {
    super.start();
    watch =
        getUtilityExecutor()
            .scheduleWithFixedDelay(
                () -> look(System.nanoTime()),
                LOOK_EVERY.toMillis(),
                LOOK_EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() throws Exception {
    if (watch != null) {
      watch.cancel(false);
    }
    super.stop();
  }

  /** Whoever was too slow finds their connection closed. */
  private void look(long now) {
    var connections = getEndpoint().getConnections();
    open.keySet().retainAll(connections);
    for (SocketWrapperBase<NioChannel> connection : connections) {
      Optional<Integer> number = unfinished(connection);
      if (number.isEmpty()) {
        open.remove(connection);
        continue;
      }
      Header header = open.get(connection);
      if (header == null || header.number() != number.get()) {
        open.put(connection, new Header(number.get(), now));
      } else if (now - header.since() > within.toNanos()) {
        connection.processSocket(SocketEvent.ERROR, true);
      }
    }
  }

  /** Between two requests a connection has no processor; while one is served it is locked. */
  private static Optional<Integer> unfinished(SocketWrapperBase<NioChannel> connection) {
    if (!(connection.getCurrentProcessor() instanceof Processor processor)
        || processor.isAsync()
        || processor.isUpgrade()
        || !connection.getLock().tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(processor.getRequest().getRequestProcessor().getRequestCount());
    } finally {
      connection.getLock().unlock();
    }
  }
}
