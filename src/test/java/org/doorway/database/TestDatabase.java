package org.doorway.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives every application of the tests a database of its own, when they run on PostgreSQL. */
class TestDatabase implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (Databases.arePostgres()) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test-database",
                  Map.of(
                      "spring.datasource.url",
                      Databases.another(),
                      // Many applications share the server.
                      "spring.datasource.hikari.minimum-idle",
                      1)));
    }
  }
}
