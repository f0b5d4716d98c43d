package org.doorway.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses the demo where there is none: the production jar holds nothing of the sandbox, and half a
 * demo would ask the real outside world.
 */
class DemoCheck implements EnvironmentPostProcessor {

  private static final String SETTINGS = "config/application-demo.yaml";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo"))
        && application.getClassLoader().getResource(SETTINGS) == null) {
      throw new NotReadyException("this jar holds no demo; take doorway-demo.jar");
    }
  }
}
