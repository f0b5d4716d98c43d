package org.doorway.sandbox.mail;

import java.net.InetAddress;
import java.time.Clock;
import org.doorway.sandbox.Sandbox;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The demo's mail server: loopback only, on any free port, so that two demos can run side by side.
 * It runs as long as the bean exists.
 */
@Sandbox
@Component
class SmtpServer implements DisposableBean {

  private final SMTPServer server;

  SmtpServer(MailStore store, MailFailures failures, Clock clock) {
    this.server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("sandbox.doorway.example")
            .softwareName("Doorway sandbox")
            .sessionHandler(new Threshold(failures))
            .messageHandlerFactory(context -> new Reception(store, failures, clock))
            .build();
    server.start();
  }

  String host() {
    return InetAddress.getLoopbackAddress().getHostAddress();
  }

  int port() {
    return server.getPortAllocated();
  }

  @Override
  public void destroy() {
    server.stop();
  }
}
