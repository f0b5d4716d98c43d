package org.doorway.faults;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Spring's own sender; only the door of the mail server it knocks at is told by the script. */
final class ScriptedMailSender extends JavaMailSenderImpl {

  private final FaultySmtpServer server;
  private final IntFunction<SmtpFault> script;
  private final ThreadLocal<Integer> port = new ThreadLocal<>();

  ScriptedMailSender(
      FaultySmtpServer server, IntFunction<SmtpFault> script, Map<String, String> settings) {
    this.server = server;
    this.script = script;
    setHost("127.0.0.1");
    getJavaMailProperties().putAll(settings);
  }

  @Override
  protected void doSend(MimeMessage[] messages, Object[] originals) {
    port.set(server.port(script.apply(number(messages[0]))));
    super.doSend(messages, originals);
  }

  @Override
  public int getPort() {
    return port.get();
  }

  private static int number(MimeMessage message) {
    try {
      return Client.number(((InternetAddress) message.getAllRecipients()[0]).getAddress());
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
