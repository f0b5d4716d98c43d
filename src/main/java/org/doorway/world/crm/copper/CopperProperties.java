package org.doorway.world.crm.copper;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where Copper is, who we are there, and what our pipeline and custom fields are called. */
@Validated
@ConfigurationProperties("doorway.crm")
record CopperProperties(
    @DefaultValue("https://api.copper.com/developer_api/v1") @NotNull URI baseUrl,
    @NotBlank String accessToken,
    @NotBlank @Email String userEmail,
    @DefaultValue("Sellers") @NotBlank String pipeline,
    @DefaultValue("150") @Min(1) int requestsPerMinute,
    @DefaultValue("3s") @NotNull Duration connectTimeout,
    @DefaultValue("15s") @NotNull Duration readTimeout,
    @DefaultValue("10s") @NotNull Duration rateLimitWait,
    @DefaultValue("30s") @NotNull Duration callTimeout,
    @DefaultValue("Doorway Id") @NotBlank String doorwayIdField,
    @DefaultValue("Property Address") @NotBlank String propertyAddressField) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** The access token must never cross a network in the clear. */
  @AssertTrue(message = "baseUrl must be https, or http on this machine")
  boolean isTokenKeptSecret() {
    return baseUrl == null
        || "https".equals(baseUrl.getScheme())
        || ("http".equals(baseUrl.getScheme()) && THIS_MACHINE.contains(baseUrl.getHost()));
  }

  @Override
  public String toString() {
    return "CopperProperties[" + baseUrl + " as " + userEmail + "]";
  }
}
