package org.doorway.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** Waits for whoever an input calls, be it by HTTP, LDAP or RMI. Nobody should. */
final class Listener implements AutoCloseable {

  private final ServerSocket socket;

  Listener() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      socket.setSoTimeout(1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Whoever called stands in the queue. */
  boolean wasCalled() {
    try {
      socket.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
