package org.doorway.world.email;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.PhoneNumber;
import org.hibernate.validator.constraints.URL;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Who the brokerage is in the emails it sends, and at which number it answers. */
@Validated
@ConfigurationProperties("doorway.email")
public record EmailProperties(
    @NotNull EmailAddress from,
    @NotBlank String brokerageName,
    @NotBlank String postalAddress,
    @NotBlank String licenseLine,
    @NotNull PhoneNumber officePhone,
    @NotBlank @URL(regexp = "https?://.+") String iabsUrl) {}
