package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.ADMIN_EMAIL;
import static org.doorway.startup.setting.Variable.ADMIN_PASSWORD;
import static org.doorway.startup.setting.Variable.ADMIN_USER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.startup.NotReadyException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Refuses a production start whose settings lack something or leave a door open, before anything
 * else happens, and says all of it, a line each. The demo brings its own settings.
 */
class ProductionSettings implements EnvironmentPostProcessor {

  private static final List<Demand> DEMANDS =
      List.of(
          new WhatIsNeeded(),
          new SafeAdmin(),
          new SafeDatabase(),
          new SafeAddresses(),
          new KnownProxies(),
          new SafeMail(),
          new RealSecrets(),
          new NothingOpened());

  /** What a file in the data folder is called in {@code DOORWAY_DATABASE_URL}. */
  private static final String FILE = "h2";

  private static final String FILE_URL = "${doorway.database-file}";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
      return;
    }
    refuse(unreadable(environment));
    environment.getPropertySources().addFirst(new MapPropertySource("said", said(environment)));
    var settings = new Settings(environment);
    refuse(DEMANDS.stream().flatMap(demand -> demand.objections(settings)).toList());
  }

  private static void refuse(List<String> objections) {
    if (!objections.isEmpty()) {
      throw new NotReadyException(objections);
    }
  }

  /** Spring would look for a property of the name that follows. */
  private static List<String> unreadable(ConfigurableEnvironment environment) {
    return Stream.of(Variable.values())
        .filter(variable -> isPlaceholder(variable.toString(), environment))
        .map(
            variable -> variable + " holds ${, which means something else here; take another value")
        .toList();
  }

  private static boolean isPlaceholder(String variable, ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .map(source -> source.getProperty(variable))
        .anyMatch(value -> String.valueOf(value).contains("${"));
  }

  /** What follows from what was said. */
  private static Map<String, Object> said(ConfigurableEnvironment environment) {
    var settings = new Settings(environment);
    var said = new HashMap<String, Object>();
    if (settings.get(Variable.DATABASE_URL).equalsIgnoreCase(FILE)) {
      said.put(Variable.DATABASE_URL.property(), FILE_URL);
    }
    if (settings.has(ADMIN_USER)) {
      var admin = "camunda.bpm.admin-user.";
      said.put(admin + "id", settings.get(ADMIN_USER));
      said.put(admin + "password", environment.getProperty(ADMIN_PASSWORD.property(), ""));
      said.put(admin + "first-name", settings.get(ADMIN_USER));
      said.put(admin + "email", settings.get(ADMIN_EMAIL));
    }
    return said;
  }
}
