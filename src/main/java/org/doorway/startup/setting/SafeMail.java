package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.*;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Emails and the login for them leave this machine encrypted, for the server they are meant for.
 */
final class SafeMail implements Demand {

  private static final String SMTP = "spring.mail.properties.mail.smtp.";
  private static final Set<String> SECURITY = Set.of("tls", "starttls", "none");

  @Override
  public Stream<String> objections(Settings settings) {
    return Stream.of(sending(settings), reading(settings)).flatMap(objections -> objections);
  }

  private static Stream<String> sending(Settings settings) {
    boolean away = settings.has(MAIL_HOST) && !settings.isOnThisMachine(MAIL_HOST);
    boolean open = !settings.isOn(MAIL_STARTTLS) || !isEncrypting(settings);
    return Stream.of(
            Demand.when(
                away && open,
                MAIL_STARTTLS + " may be off for a server on this machine only; leave it out"),
            Demand.when(
                away && !settings.isOff(MAIL_AUTH) && settings.lacks(MAIL_USER),
                MAIL_USER
                    + " is not set; set it and DOORWAY_MAIL_PASSWORD, or DOORWAY_MAIL_AUTH=false"
                    + " for a server that knows this machine"),
            port(MAIL_PORT, settings),
            Demand.when(
                settings.get(MAIL_PORT).equals("465"),
                MAIL_PORT + " 465 does not speak STARTTLS; set 587"),
            Demand.when(
                settings.property(SMTP + "ssl.checkserveridentity").equals("false")
                    || !settings.property(SMTP + "ssl.trust").isEmpty(),
                SMTP
                    + "ssl.* would trust any server; leave ssl.trust and"
                    + " ssl.checkserveridentity out"))
        .flatMap(objections -> objections);
  }

  private static boolean isEncrypting(Settings settings) {
    return settings.property(SMTP + "starttls.enable").equalsIgnoreCase("true");
  }

  private static Stream<String> reading(Settings settings) {
    String security = settings.get(MAILBOX_SECURITY);
    boolean away = settings.has(MAILBOX_HOST) && !settings.isOnThisMachine(MAILBOX_HOST);
    return Stream.of(
            Demand.when(
                !security.isEmpty() && !SECURITY.contains(security),
                MAILBOX_SECURITY + " must be tls, starttls or none"),
            Demand.when(
                away && security.equals("none"),
                MAILBOX_SECURITY + " may be none for a server on this machine only; set tls"),
            port(MAILBOX_PORT, settings))
        .flatMap(objections -> objections);
  }

  private static Stream<String> port(Variable variable, Settings settings) {
    String port = settings.get(variable);
    return Demand.when(
        !port.isEmpty() && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535),
        variable + " is not a port; leave it out or set a number up to 65535");
  }
}
