package org.doorway.sandbox.mail;

import org.doorway.sandbox.Sandbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Points the application's own mail sender at the demo's server, which thereby runs before the
 * first mail can leave. Everything else about the sender stays, its time-outs above all.
 */
@Sandbox
@Component
class MailRerouting implements BeanPostProcessor {

  private final ObjectProvider<SmtpServer> server;

  MailRerouting(ObjectProvider<SmtpServer> server) {
    this.server = server;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof JavaMailSenderImpl sender) {
      sender.setHost(server.getObject().host());
      sender.setPort(server.getObject().port());
    }
    return bean;
  }
}
