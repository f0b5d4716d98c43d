package org.doorway.sandbox.texts;

import java.util.List;
import java.util.Map;
import org.doorway.sandbox.Failure;
import org.doorway.sandbox.FailureSwitch;
import org.doorway.sandbox.Sandbox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How text messages fail. */
@Sandbox
@Order(3)
@Component
class TextFailures extends FailureSwitch {

  private static final Failure REFUSED =
      new Failure(
          "refused", "Texts refused", "Every number is refused: it is no mobile phone (21614).");
  private static final Failure AWAY =
      new Failure(
          "away", "Texts away", "The text service is away: it answers every request with 503.");
  private static final Map<Failure, TwilioRefusal> REFUSALS =
      Map.of(
          REFUSED, new TwilioRefusal(400, 21614, "'To' number is not a valid mobile number"),
          AWAY, new TwilioRefusal(503, 20503, "Service unavailable"));

  @Override
  public String key() {
    return "texts";
  }

  @Override
  public String name() {
    return "Text messages";
  }

  @Override
  public String recovery() {
    return "Texts work again";
  }

  @Override
  public List<Failure> failures() {
    return List.of(REFUSED, AWAY);
  }

  /** What a message meets now. */
  void strike() {
    var refusal = current().map(REFUSALS::get);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }
}
