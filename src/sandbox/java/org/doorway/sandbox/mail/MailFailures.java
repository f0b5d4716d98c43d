package org.doorway.sandbox.mail;

import java.util.List;
import org.doorway.sandbox.Failure;
import org.doorway.sandbox.FailureSwitch;
import org.doorway.sandbox.Sandbox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How mail fails. What is under way keeps the answers it got. */
@Sandbox
@Order(2)
@Component
class MailFailures extends FailureSwitch {

  private static final Failure REFUSED =
      new Failure(
          "refused", "Mail refused", "The mail server refuses every address for good (550).");
  private static final Failure AWAY =
      new Failure(
          "away", "Mail server away", "The mail server is away: it hangs up on every call (421).");
  private static final Failure SLOW =
      new Failure(
          "slow", "Mail slow", "The mail server is slow: it takes five seconds over every mail.");

  @Override
  public String key() {
    return "mail";
  }

  @Override
  public String name() {
    return "Mail";
  }

  @Override
  public String recovery() {
    return "Mail works again";
  }

  @Override
  public List<Failure> failures() {
    return List.of(REFUSED, AWAY, SLOW);
  }

  boolean refused() {
    return is(REFUSED);
  }

  boolean away() {
    return is(AWAY);
  }

  boolean slow() {
    return is(SLOW);
  }

  private boolean is(Failure failure) {
    return current().filter(failure::equals).isPresent();
  }
}
