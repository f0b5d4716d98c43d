package org.doorway.inbound.crm;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often the CRM's changes are read, and how it may tell us of them: the address it reaches us
 * at, without which it tells nothing, and the secret it then brings.
 */
@Validated
@ConfigurationProperties("doorway.crm-feed")
record CrmFeedProperties(
    @DefaultValue("true") boolean polling,
    @DefaultValue("PT5M") @NotNull Duration every,
    @DefaultValue("PT20S") @NotNull Duration firstAfter,
    @DefaultValue("PT3S") @NotNull Duration afterHint,
    @DefaultValue("PT5M") @NotNull Duration lease,
    @DefaultValue("P7D") @NotNull Duration activitiesBack,
    @DefaultValue("P30D") @NotNull Duration keepNotifications,
    @DefaultValue("PT4H") @NotNull Duration completeWithin,
    @DefaultValue("3") @Min(1) int triesUntilTold,
    @DefaultValue("") String publicUrl,
    @DefaultValue("") String secret) {

  boolean isReachable() {
    return !publicUrl.isBlank();
  }

  URI target() {
    return URI.create(publicUrl.replaceFirst("/+$", "") + CopperWebhookController.PATH);
  }

  @AssertTrue(message = "secret is needed with publicUrl")
  boolean isSecretGiven() {
    return !isReachable() || !secret.isBlank();
  }

  @Override
  public String toString() {
    return "CrmFeedProperties[every " + every + ", reached at " + publicUrl + "]";
  }
}
