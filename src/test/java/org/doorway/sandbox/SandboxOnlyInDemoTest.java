package org.doorway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

class SandboxOnlyInDemoTest {

  @Test
  void withoutTheDemoProfileNothingOfTheSandboxExists() {
    assertThat(componentsIn("production")).isEmpty();
    assertThat(componentsIn("demo")).hasSizeGreaterThan(20);
  }

  private static Set<BeanDefinition> componentsIn(String profile) {
    var environment = new StandardEnvironment();
    environment.setActiveProfiles(profile);
    var scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    return scanner.findCandidateComponents(Sandbox.class.getPackageName());
  }
}
