package org.doorway.effect.repair;

import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.effect.Effect;
import org.doorway.effect.EffectExhaustedException;
import org.doorway.effect.Effects;
import org.doorway.effect.FailedEffect;
import org.doorway.effect.OutcomeUnknownException;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.Seller;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.texting.TextRejectedException;
import org.springframework.stereotype.Component;

/** Tells failures that only a person can mend from those that time may mend. */
@Component
class Diagnosis {

  private final Effects effects;

  Diagnosis(Effects effects) {
    this.effects = effects;
  }

  /** What a person must mend; nothing when trying again may help. */
  Optional<Fault> of(Throwable failure, Opportunity opportunity) {
    Optional<Effect> effect = FailedEffect.of(failure).flatMap(effects::find);
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> fault(cause, effect, opportunity).stream())
        .findFirst();
  }

  private static Optional<Fault> fault(
      Throwable cause, Optional<Effect> effect, Opportunity opportunity) {
    if (cause instanceof EmailRejectedException refused) {
      var kind = isSellers(refused, opportunity.seller()) ? Fault.Kind.CONTACT : kind(effect);
      return found(kind, effect, "was refused", refused);
    }
    if (cause instanceof TextRejectedException refused) {
      return found(Fault.Kind.CONTACT, effect, "was refused", refused);
    }
    if (cause instanceof CrmRejectedException refused) {
      return found(Fault.Kind.CRM_RECORD, effect, "was refused", refused);
    }
    if (cause instanceof EffectExhaustedException exhausted) {
      return found(kind(effect), effect, "was cut off too often", exhausted);
    }
    boolean isLost =
        cause instanceof OutcomeUnknownException
            && effect.filter(one -> !one.kind().isRepeatable()).isPresent();
    return isLost
        ? found(Fault.Kind.CHECK, effect, "may have been sent, and may not", cause)
        : Optional.empty();
  }

  private static Optional<Fault> found(
      Fault.Kind kind, Optional<Effect> effect, String verdict, Throwable cause) {
    String reason = String.valueOf(cause.getMessage()).strip().replaceAll("[.\\s]+$", "");
    return Optional.of(new Fault(kind, effect, verdict, reason));
  }

  private static Fault.Kind kind(Optional<Effect> effect) {
    return effect.filter(one -> one.kind().isInCrm()).isPresent()
        ? Fault.Kind.CRM_RECORD
        : Fault.Kind.CHECK;
  }

  /** A seller without an address is named instead of it. */
  private static boolean isSellers(EmailRejectedException refused, Seller seller) {
    return refused.address().equalsIgnoreCase(seller.email().orElse(seller.name()));
  }
}
