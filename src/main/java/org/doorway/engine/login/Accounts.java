package org.doorway.engine.login;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Saves users and groups by the brokerage's rules, whoever saves them and at whichever door: an
 * email address is one that mail reaches, a name is one line, and nobody is deleted whose work
 * would be nobody's. What is wrong is said in words; the engine takes much of it for a fault of its
 * own.
 */
public class Accounts extends IdentityServiceImpl {

  private static final int LONGEST_NAME = 200;
  private static final String ID = "[a-zA-Z0-9_-]{1,64}";
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
  public User newUser(@Nullable String id) {
    return super.newUser(checkedId("User", id));
  }

  @Override
  public Group newGroup(@Nullable String id) {
    return super.newGroup(checkedId("Group", id));
  }

  @Override
  public Tenant newTenant(@Nullable String id) {
    return super.newTenant(checkedId("Tenant", id));
  }

  @Override
  public void saveUser(User user, boolean anyPassword) {
    checkedId("User", user.getId());
    checkName("First name", user.getFirstName());
    checkName("Last name", user.getLastName());
    if (!isReachable(user)) {
      throw AccountRefusedException.wrong("Email: is not an email address");
    }
    try {
      super.saveUser(user, anyPassword);
    } catch (ProcessEngineException refused) {
      throw AGAINST_THE_RULES.equals(refused.getMessage())
          ? AccountRefusedException.wrong(BETTER_PASSWORD)
          : refused;
    }
  }

  @Override
  public void saveGroup(Group group) {
    checkedId("Group", group.getId());
    checkName("Group name", group.getName());
    checkName("Group type", group.getType());
    super.saveGroup(group);
  }

  @Override
  public void saveTenant(Tenant tenant) {
    checkedId("Tenant", tenant.getId());
    checkName("Tenant name", tenant.getName());
    super.saveTenant(tenant);
  }

  @Override
  public void createMembership(String user, String group) {
    try {
      super.createMembership(user, group);
    } catch (NullValueException unknown) {
      throw AccountRefusedException.unknown("There is no such user, or no such group");
    } catch (ProcessEngineException failed) {
      if (ExceptionUtil.checkConstraintViolationException(failed)) {
        throw new BadUserRequestException("The user is a member of the group already", failed);
      }
      throw failed;
    }
  }

  @Override
  public PasswordPolicyResult checkPasswordAgainstPolicy(
      PasswordPolicy rules, @Nullable String password, @Nullable User user) {
    return super.checkPasswordAgainstPolicy(rules, password == null ? "" : password, user);
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

  private static String checkedId(String label, @Nullable String id) {
    if (id == null || !id.matches(ID)) {
      throw AccountRefusedException.wrong(
          label + ": an id has 1 to 64 letters, digits, - and _, and nothing else");
    }
    return id;
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
