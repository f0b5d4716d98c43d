package org.doorway.engine.decision;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.doorway.world.texting.ChannelChoice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Chooses with the decision table {@code channel-choice}. */
@Component
class DmnChannelChoice implements ChannelChoice {

  private final DecisionService decisions;

  DmnChannelChoice(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Channel choose(Reach reach) {
    String channel =
        decisions
            .evaluateDecisionTableByKey("channel-choice")
            .variables(
                Map.<String, Object>of(
                    "preferredMethod",
                    reach.preferred().map(method -> lower(method.name())).orElse("none"),
                    "textConsent",
                    reach.textConsent(),
                    "textingEnabled",
                    reach.textingEnabled(),
                    "quietHours",
                    reach.quietHours(),
                    "phoneKnown",
                    reach.phoneKnown(),
                    "emailKnown",
                    reach.emailKnown()))
            .evaluate()
            .getSingleResult()
            .getSingleEntry();
    return Channel.valueOf(channel.toUpperCase(Locale.ROOT));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
