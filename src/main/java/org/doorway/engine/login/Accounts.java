package org.doorway.engine.login;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Saves users by the brokerage's rules, whoever saves them and at whichever door: an email address
 * is one that mail reaches, a name is one line, and nobody is deleted whose work would be nobody's.
 */
public class Accounts extends IdentityServiceImpl {

  private static final int LONGEST_NAME = 200;
  private static final String AGAINST_THE_RULES = "Password does not match policy";

  /** The engine's rules, in words: the form shows them one by one, and then does not let go. */
  private static final String BETTER_PASSWORD =
      "Please choose another password: at least 10 characters with a capital and a small letter,"
          + " a digit and a sign, and nothing of the user's name or email.";

  private final Supplier<OpenWork> openWork;

  public Accounts(Supplier<OpenWork> openWork) {
    this.openWork = openWork;
  }

  @Override
  public void saveUser(User user, boolean anyPassword) {
    check(user);
    try {
      super.saveUser(user, anyPassword);
    } catch (ProcessEngineException refused) {
      throw AGAINST_THE_RULES.equals(refused.getMessage())
          ? AccountRefusedException.wrong(BETTER_PASSWORD)
          : refused;
    }
  }

  /** Whether the person may delete anybody is found out first, and all of it undone if not. */
  @Override
  public void deleteUser(String userId) {
    commandExecutor.execute(
        context -> {
          super.deleteUser(userId);
          context
              .runWithoutAuthorization(() -> openWork.get().of(userId))
              .ifPresent(
                  words -> {
                    throw AccountRefusedException.stillNeeded(words);
                  });
          return null;
        });
  }

  private static void check(User user) {
    if (user.getId() == null) {
      throw AccountRefusedException.wrong("User: an id is missing");
    }
    checkName("First name", user.getFirstName());
    checkName("Last name", user.getLastName());
    if (!isReachable(user)) {
      throw AccountRefusedException.wrong("Email: is not an email address");
    }
  }

  /**
   * An admin of the settings without an address has been given one by the engine, on no machine.
   */
  private static boolean isReachable(User user) {
    String email = user.getEmail();
    return email == null
        || email.isEmpty()
        || email.equals(user.getId() + "@localhost")
        || EmailAddress.find(email).isPresent();
  }

  private static void checkName(String label, @Nullable String name) {
    if (name != null && (name.length() > LONGEST_NAME || !OneLine.is(name))) {
      throw AccountRefusedException.wrong(
          "%s: must be one line of at most %d characters".formatted(label, LONGEST_NAME));
    }
  }
}
