package org.doorway.startup.setting;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The settings of this start, as they will be in force. */
record Settings(Environment environment) {

  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0.0.0.0");

  /** Empty for one that is not set. */
  String get(Variable variable) {
    return property(variable.property());
  }

  String property(String name) {
    return environment.getProperty(name, "").strip();
  }

  boolean has(Variable variable) {
    return !get(variable).isEmpty();
  }

  boolean lacks(Variable variable) {
    return !has(variable);
  }

  boolean isOff(Variable variable) {
    return get(variable).equalsIgnoreCase("false");
  }

  boolean isOn(Variable variable) {
    return get(variable).equalsIgnoreCase("true");
  }

  boolean isOnThisMachine(Variable host) {
    return isThisMachine(get(host));
  }

  static boolean isThisMachine(String host) {
    return THIS_MACHINE.contains(host) || host.endsWith(".localhost");
  }

  /** The absolute address of a host that this is, if it is one. */
  static Optional<URI> url(String text) {
    try {
      return Optional.of(URI.create(text)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException noUri) {
      return Optional.empty();
    }
  }
}
