package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.ADMIN_PASSWORD;
import static org.doorway.startup.setting.Variable.ADMIN_USER;

import java.util.Locale;
import java.util.stream.Stream;

/** The first admin has a name that the engine takes and a password that nobody guesses. */
final class SafeAdmin implements Demand {

  private static final String NAME = "[a-zA-Z0-9_-]{1,64}";
  private static final int SHORTEST = 10;

  @Override
  public Stream<String> objections(Settings settings) {
    String user = settings.get(ADMIN_USER);
    String password = settings.environment().getProperty(ADMIN_PASSWORD.property(), "");
    return Stream.concat(
        Demand.when(
            !user.isEmpty() && !user.matches(NAME),
            ADMIN_USER + " may hold letters, digits, - and _ only; take another name"),
        Demand.when(
            !password.isBlank() && isWeak(password, user),
            ADMIN_PASSWORD
                + " is weak; take at least 10 characters with a capital and a small letter, a digit"
                + " and a sign, and not the user's name"));
  }

  /** What the engine's password policy asks of everybody later. */
  private static boolean isWeak(String password, String user) {
    return password.length() < SHORTEST
        || password.chars().noneMatch(Character::isUpperCase)
        || password.chars().noneMatch(Character::isLowerCase)
        || password.chars().noneMatch(Character::isDigit)
        || password.chars().allMatch(Character::isLetterOrDigit)
        || holdsName(password.toLowerCase(Locale.ROOT), user.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsName(String password, String user) {
    return !user.isEmpty() && password.contains(user);
  }
}
