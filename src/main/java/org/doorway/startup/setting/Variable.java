package org.doorway.startup.setting;

import java.util.Optional;

/** The settings by the names that whoever installs Doorway knows; the README explains each. */
enum Variable {
  ADMIN_USER,
  ADMIN_PASSWORD,
  ADMIN_EMAIL,
  URL("doorway.url"),
  TRUSTED_PROXIES("doorway.login.trusted-proxies"),
  DATABASE_URL("spring.datasource.url"),
  DATABASE_USER("spring.datasource.username"),
  DATABASE_PASSWORD("spring.datasource.password"),
  MAIL_HOST("spring.mail.host"),
  MAIL_PORT("spring.mail.port"),
  MAIL_USER("spring.mail.username"),
  MAIL_PASSWORD("spring.mail.password"),
  MAIL_AUTH("spring.mail.properties.mail.smtp.auth"),
  MAIL_STARTTLS("spring.mail.properties.mail.smtp.starttls.required"),
  EMAIL_FROM("doorway.email.from"),
  BROKERAGE_NAME("doorway.email.brokerage-name"),
  POSTAL_ADDRESS("doorway.email.postal-address"),
  LICENSE_LINE("doorway.email.license-line"),
  OFFICE_PHONE("doorway.email.office-phone"),
  IABS_URL("doorway.email.iabs-url"),
  BROKER_EMAIL("doorway.introduction.broker"),
  STAGING_CREW_EMAIL("doorway.appointment.staging-crew"),
  MAILBOX_HOST("doorway.mailbox.host"),
  MAILBOX_PORT("doorway.mailbox.port"),
  MAILBOX_USER("doorway.mailbox.user"),
  MAILBOX_PASSWORD("doorway.mailbox.password"),
  MAILBOX_FOLDER,
  MAILBOX_SECURITY("doorway.mailbox.security"),
  CRM_URL("doorway.crm.base-url"),
  CRM_TOKEN("doorway.crm.access-token"),
  CRM_USER("doorway.crm.user-email"),
  PUBLIC_URL("doorway.crm-feed.public-url"),
  CRM_WEBHOOK_SECRET("doorway.crm-feed.secret"),
  TEXTING("doorway.texting.enabled"),
  TWILIO_URL("doorway.texting.base-url"),
  TWILIO_SID("doorway.texting.account-sid"),
  TWILIO_TOKEN("doorway.texting.auth-token"),
  TWILIO_FROM("doorway.texting.from");

  private final Optional<String> property;

  /** One that is nothing but a variable. */
  Variable() {
    this.property = Optional.empty();
  }

  /** One that may also be given as the property behind it. */
  Variable(String property) {
    this.property = Optional.of(property);
  }

  String property() {
    return property.orElse(toString());
  }

  @Override
  public String toString() {
    return "DOORWAY_" + name();
  }
}
