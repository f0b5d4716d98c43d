package org.doorway.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Refuses a production start that lacks a setting, before anything else happens, and says which.
 * The demo brings its own settings.
 */
class ProductionSettings implements EnvironmentPostProcessor {

  private static final Map<String, String> NEEDED = needed();
  private static final List<String> MAILBOX_DETAILS =
      List.of("DOORWAY_MAILBOX_PORT", "DOORWAY_MAILBOX_FOLDER", "DOORWAY_MAILBOX_SECURITY");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
      return;
    }
    firstAdmin(environment);
    List<String> missing = new ArrayList<>();
    NEEDED.forEach(
        (variable, property) -> {
          if (environment.getProperty(property, "").isBlank()) {
            missing.add(variable);
          }
        });
    missing.addAll(missingOfMailbox(environment));
    if (!missing.isEmpty()) {
      throw new NotReadyException(
          "missing "
              + String.join(", ", missing)
              + " (see the README; the demo is doorway-demo.jar, or mvn spring-boot:run)");
    }
    if (environment.getProperty("doorway.crm.base-url", "").contains("/sandbox/")
        || environment.getProperty("doorway.texting.base-url", "").contains("/sandbox/")) {
      throw new NotReadyException("DOORWAY_CRM_URL or DOORWAY_TWILIO_URL points to the sandbox");
    }
  }

  /** The mailbox that emails come back to is optional, but half of one is a mistake. */
  private static List<String> missingOfMailbox(ConfigurableEnvironment environment) {
    var needed = new LinkedHashMap<String, String>();
    needed.put("DOORWAY_MAILBOX_HOST", "doorway.mailbox.host");
    needed.put("DOORWAY_MAILBOX_USER", "doorway.mailbox.user");
    needed.put("DOORWAY_MAILBOX_PASSWORD", "doorway.mailbox.password");
    var missing = new ArrayList<>(needed.keySet());
    missing.removeIf(variable -> !environment.getProperty(needed.get(variable), "").isBlank());
    boolean isWanted =
        missing.size() < needed.size()
            || MAILBOX_DETAILS.stream()
                .anyMatch(variable -> !environment.getProperty(variable, "").isBlank());
    return isWanted ? missing : List.of();
  }

  /** The first admin of a new database comes from the environment, never from a web page. */
  private static void firstAdmin(ConfigurableEnvironment environment) {
    String user = environment.getProperty("DOORWAY_ADMIN_USER", "");
    if (!user.isBlank()) {
      Map<String, Object> admin =
          Map.of(
              "camunda.bpm.admin-user.id",
              user,
              "camunda.bpm.admin-user.password",
              environment.getProperty("DOORWAY_ADMIN_PASSWORD", ""),
              "camunda.bpm.admin-user.first-name",
              user,
              "camunda.bpm.admin-user.email",
              environment.getProperty("DOORWAY_ADMIN_EMAIL", user + "@localhost"));
      environment.getPropertySources().addFirst(new MapPropertySource("first-admin", admin));
    }
  }

  private static Map<String, String> needed() {
    var needed = new LinkedHashMap<String, String>();
    needed.put("DOORWAY_MAIL_HOST", "spring.mail.host");
    needed.put("DOORWAY_EMAIL_FROM", "doorway.email.from");
    needed.put("DOORWAY_BROKERAGE_NAME", "doorway.email.brokerage-name");
    needed.put("DOORWAY_POSTAL_ADDRESS", "doorway.email.postal-address");
    needed.put("DOORWAY_LICENSE_LINE", "doorway.email.license-line");
    needed.put("DOORWAY_IABS_URL", "doorway.email.iabs-url");
    needed.put("DOORWAY_BROKER_EMAIL", "doorway.introduction.broker");
    needed.put("DOORWAY_STAGING_CREW_EMAIL", "doorway.appointment.staging-crew");
    needed.put("DOORWAY_CRM_TOKEN", "doorway.crm.access-token");
    needed.put("DOORWAY_CRM_USER", "doorway.crm.user-email");
    return needed;
  }
}
