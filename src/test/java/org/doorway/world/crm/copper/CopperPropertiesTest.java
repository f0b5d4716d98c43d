package org.doorway.world.crm.copper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class CopperPropertiesTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ConfigurationPropertiesAutoConfiguration.class,
                  ValidationAutoConfiguration.class,
                  RestClientAutoConfiguration.class))
          .withUserConfiguration(OnlyTheCrm.class)
          .withBean(JdbcClient.class, () -> mock())
          .withBean(PlatformTransactionManager.class, () -> mock())
          .withPropertyValues(
              "doorway.crm.access-token=secret-token",
              "doorway.crm.user-email=doorway@broker.example");

  @Test
  void tokenAndUserAreAllItTakes() {
    application.run(
        context -> {
          assertThat(context).hasSingleBean(Crm.class).hasSingleBean(CrmChanges.class);
          var properties = context.getBean(CopperProperties.class);
          assertThat(properties.baseUrl()).hasToString("https://api.copper.com/developer_api/v1");
          assertThat(properties.pipeline()).isEqualTo("Sellers");
          assertThat(properties.requestsPerMinute()).isEqualTo(150);
          assertThat(properties.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
          assertThat(properties.readTimeout()).isEqualTo(Duration.ofSeconds(15));
          assertThat(properties.doorwayIdField()).isEqualTo("Doorway Id");
          assertThat(properties.propertyAddressField()).isEqualTo("Property Address");
        });
  }

  @Test
  void tokenIsNeverPrinted() {
    application.run(
        context ->
            assertThat(context.getBean(CopperProperties.class).toString())
                .doesNotContain("secret-token"));
  }

  @Test
  void standInOnThisMachineMaySpeakPlainHttp() {
    application
        .withPropertyValues("doorway.crm.base-url=http://localhost:8080/sandbox/copper")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base-url=http://api.copper.com/developer_api/v1",
        "base-url=/developer_api/v1",
        "access-token=",
        "user-email=",
        "user-email=nobody",
        "pipeline=",
        "requests-per-minute=0"
      })
  void wrongSettingStopsTheStart(String setting) {
    application
        .withPropertyValues("doorway.crm." + setting)
        .run(context -> assertThat(context).hasFailed());
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(CopperProperties.class)
  @ComponentScan(basePackageClasses = Crm.class)
  static class OnlyTheCrm {}
}
