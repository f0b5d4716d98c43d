package org.doorway.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses the demo where there is none, and the settings of the tests outside of them: the
 * production jar holds neither, and half of either would skip what production is asked.
 */
class DemoCheck implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (isHalf("demo", "config/application-demo.yaml", environment, application)) {
      throw new NotReadyException("this jar holds no demo; take doorway-demo.jar");
    }
    if (isHalf("test", "application-test.yaml", environment, application)) {
      throw new NotReadyException("the profile test is for the tests; leave it out");
    }
  }

  private static boolean isHalf(
      String profile,
      String settings,
      ConfigurableEnvironment environment,
      SpringApplication application) {
    return environment.acceptsProfiles(Profiles.of(profile))
        && application.getClassLoader().getResource(settings) == null;
  }
}
