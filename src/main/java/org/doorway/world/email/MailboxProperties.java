package org.doorway.world.email;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How the mailbox is reached that emails come back to; without a host there is none. */
@Validated
@ConfigurationProperties("doorway.mailbox")
public record MailboxProperties(
    @DefaultValue("") String host,
    @DefaultValue("0") @Min(0) @Max(65535) int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("INBOX") @NotBlank String folder,
    @DefaultValue("tls") @NotNull Security security,
    @DefaultValue("PT5S") @NotNull Duration connectTimeout,
    @DefaultValue("PT20S") @NotNull Duration readTimeout,
    @DefaultValue("7") @Min(1) @Max(60) int daysBack) {

  /** How the connection is kept from other readers. */
  enum Security {
    TLS,
    STARTTLS,
    /** Only for a server on this machine. */
    NONE
  }

  public boolean isConfigured() {
    return !host.isBlank();
  }

  @AssertTrue(message = "host, user and password are needed together")
  boolean isComplete() {
    return host.isBlank() == user.isBlank() && host.isBlank() == password.isBlank();
  }

  String protocol() {
    return security == Security.TLS ? "imaps" : "imap";
  }

  int usedPort() {
    int usual = security == Security.TLS ? 993 : 143;
    return port == 0 ? usual : port;
  }

  /** What is read stays unread for people, and no server keeps us waiting for ever. */
  Properties session() {
    String prefix = "mail." + protocol() + ".";
    boolean startTls = security == Security.STARTTLS;
    var session = new Properties();
    session.setProperty(prefix + "peek", "true");
    session.setProperty(prefix + "connectiontimeout", millis(connectTimeout));
    session.setProperty(prefix + "timeout", millis(readTimeout));
    session.setProperty(prefix + "writetimeout", millis(readTimeout));
    session.setProperty(prefix + "ssl.checkserveridentity", "true");
    session.setProperty(prefix + "starttls.enable", String.valueOf(startTls));
    session.setProperty(prefix + "starttls.required", String.valueOf(startTls));
    return session;
  }

  private static String millis(Duration duration) {
    return String.valueOf(duration.toMillis());
  }

  @Override
  public String toString() {
    return "MailboxProperties[" + user + " at " + host + ", " + folder + "]";
  }
}
