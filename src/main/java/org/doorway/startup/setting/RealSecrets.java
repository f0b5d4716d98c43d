package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A secret is one: no word that stands in for it, and long enough where we choose it. */
final class RealSecrets implements Demand {

  private static final List<Variable> GIVEN_TO_US =
      List.of(DATABASE_PASSWORD, MAIL_PASSWORD, MAILBOX_PASSWORD, CRM_TOKEN, TWILIO_TOKEN);
  private static final Map<Variable, Variable> OF =
      Map.of(
          DATABASE_PASSWORD,
          DATABASE_USER,
          MAIL_PASSWORD,
          MAIL_USER,
          MAILBOX_PASSWORD,
          MAILBOX_USER);
  private static final Set<String> STANDING_IN =
      Set.of(
          "changeme",
          "change-me",
          "change_me",
          "password",
          "secret",
          "token",
          "demo",
          "sandbox",
          "test",
          "example",
          "todo",
          "none",
          "xxx",
          "admin",
          "doorway",
          "postgres",
          "12345678");
  private static final int SHORTEST = 24;
  private static final int FEWEST_KINDS = 8;

  @Override
  public Stream<String> objections(Settings settings) {
    return Stream.concat(
        GIVEN_TO_US.stream()
            .filter(secret -> settings.has(secret) && isStandIn(secret, settings))
            .map(
                secret ->
                    secret + " is no secret but a word that stands for one; set the real one"),
        Demand.when(
            settings.has(CRM_WEBHOOK_SECRET) && isGuessable(settings.get(CRM_WEBHOOK_SECRET)),
            CRM_WEBHOOK_SECRET
                + " can be guessed; take 24 random characters or more, such as openssl rand -hex 32"
                + " prints"));
  }

  private static boolean isStandIn(Variable secret, Settings settings) {
    String value = settings.get(secret).toLowerCase(Locale.ROOT);
    var user = OF.get(secret);
    return STANDING_IN.contains(value)
        || (user != null && value.equals(settings.get(user).toLowerCase(Locale.ROOT)));
  }

  private static boolean isGuessable(String secret) {
    return secret.length() < SHORTEST || secret.chars().distinct().count() < FEWEST_KINDS;
  }
}
