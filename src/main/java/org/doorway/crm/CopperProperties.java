package org.doorway.crm;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where Copper is, who we are there, and what our pipeline and custom fields are called. */
@Validated
@ConfigurationProperties("doorway.crm")
record CopperProperties(
    @NotNull URI baseUrl,
    @NotBlank String accessToken,
    @NotBlank @Email String userEmail,
    @DefaultValue("Sellers") @NotBlank String pipeline,
    @DefaultValue("150") @Min(1) int requestsPerMinute,
    @DefaultValue("3s") @NotNull Duration connectTimeout,
    @DefaultValue("15s") @NotNull Duration readTimeout,
    @DefaultValue("30s") @NotNull Duration rateLimitWait,
    @DefaultValue("Doorway Id") @NotBlank String doorwayIdField,
    @DefaultValue("Property Address") @NotBlank String propertyAddressField) {

  @Override
  public String toString() {
    return "CopperProperties[" + baseUrl + " as " + userEmail + "]";
  }
}
