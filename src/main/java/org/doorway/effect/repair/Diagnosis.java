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
import org.doorway.sale.value.EmailAddress;
import org.doorway.world.crm.CrmRejectedException;
import org.doorway.world.email.EmailProperties;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.texting.TextRejectedException;
import org.springframework.stereotype.Component;

/** Tells failures that only a person can mend from those that time may mend. */
@Component
class Diagnosis {

  private final Effects effects;
  private final EmailProperties properties;

  Diagnosis(Effects effects, EmailProperties properties) {
    this.effects = effects;
    this.properties = properties;
  }

  /** What a person must mend; nothing when trying again may help. */
  Optional<Fault> of(Throwable failure, Opportunity opportunity) {
    Optional<Effect> effect = FailedEffect.of(failure).flatMap(effects::find);
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> fault(cause, effect, opportunity).stream())
        .findFirst();
  }

  private Optional<Fault> fault(Throwable cause, Optional<Effect> effect, Opportunity opportunity) {
    if (cause instanceof EmailRejectedException refused) {
      return Optional.of(refusal(refused, effect, opportunity));
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

  private Fault refusal(
      EmailRejectedException refused, Optional<Effect> effect, Opportunity opportunity) {
    Fault.Kind kind;
    if (isSellers(refused, opportunity.seller())) {
      kind = Fault.Kind.CONTACT;
    } else {
      kind = effect.isPresent() && isReaders(refused) ? Fault.Kind.RECIPIENT : kind(effect);
    }
    return new Fault(kind, effect, "was refused", reason(refused), Optional.of(refused.address()));
  }

  private static Optional<Fault> found(
      Fault.Kind kind, Optional<Effect> effect, String verdict, Throwable cause) {
    return Optional.of(new Fault(kind, effect, verdict, reason(cause), Optional.empty()));
  }

  private static String reason(Throwable cause) {
    return String.valueOf(cause.getMessage()).strip().replaceAll("[.\\s]+$", "");
  }

  private static Fault.Kind kind(Optional<Effect> effect) {
    return effect.filter(one -> one.kind().isInCrm()).isPresent()
        ? Fault.Kind.CRM_RECORD
        : Fault.Kind.CHECK;
  }

  /** It is one reader's address, and neither that of all of them nor the one we send from. */
  private boolean isReaders(EmailRejectedException refused) {
    return EmailAddress.find(refused.address())
        .filter(address -> !address.equals(properties.from()))
        .isPresent();
  }

  /** A seller without an address is named instead of it. */
  private static boolean isSellers(EmailRejectedException refused, Seller seller) {
    return refused.address().equalsIgnoreCase(seller.email().orElse(seller.name()));
  }
}
