package org.doorway.startup.setting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Doorway keeps shut in the frameworks below it stays shut, whoever sets their properties. */
final class NothingOpened implements Demand {

  private static final String CAMUNDA = "camunda.bpm.";
  private static final String ENGINE = CAMUNDA + "generic-properties.properties.";

  /** The property, and the only values it may have. */
  private static final Map<String, Set<String>> KEPT = kept();

  @Override
  public Stream<String> objections(Settings settings) {
    return KEPT.entrySet().stream()
        .filter(each -> isOpened(settings.property(each.getKey()), each.getValue()))
        .map(each -> each.getKey() + " opens what Doorway keeps shut; leave it out");
  }

  private static boolean isOpened(String value, Set<String> allowed) {
    return !value.isEmpty() && !allowed.contains(value.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> kept() {
    var on = Set.of("true");
    var off = Set.of("false");
    var kept = new LinkedHashMap<String, Set<String>>();
    kept.put(CAMUNDA + "authorization.enabled", on);
    kept.put(ENGINE + "enable-password-policy", on);
    kept.put(ENGINE + "enable-expressions-in-stored-queries", off);
    kept.put(ENGINE + "java-serialization-format-enabled", off);
    kept.put(ENGINE + "deserialization-type-validation-enabled", on);
    kept.put(CAMUNDA + "webapp.csrf.enabled", on);
    kept.put(CAMUNDA + "webapp.csrf.enable-secure-cookie", on);
    kept.put(CAMUNDA + "webapp.session-cookie.enable-secure-cookie", on);
    kept.put(CAMUNDA + "webapp.header-security.hsts-disabled", off);
    kept.put(CAMUNDA + "webapp.header-security.xss-protection-disabled", off);
    kept.put(CAMUNDA + "webapp.header-security.content-security-policy-disabled", off);
    kept.put(CAMUNDA + "webapp.header-security.content-type-options-disabled", off);
    kept.put("management.endpoints.web.exposure.include", Set.of("health"));
    kept.put("management.endpoint.health.show-details", Set.of("never"));
    kept.put("management.endpoint.shutdown.enabled", off);
    kept.put("management.endpoint.shutdown.access", Set.of("none"));
    kept.put("spring.h2.console.enabled", off);
    kept.put("server.error.include-stacktrace", Set.of("never"));
    kept.put("server.servlet.session.cookie.http-only", on);
    kept.put("server.servlet.session.cookie.secure", on);
    kept.put("debug", off);
    kept.put("trace", off);
    return kept;
  }
}
