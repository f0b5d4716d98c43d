package org.doorway.sandbox;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** An empty sandbox, where it is 4 p.m. in Dallas and time stands still until a test moves it. */
@SpringBootTest(
    classes = SandboxWorld.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:sandbox;DB_CLOSE_DELAY=-1",
      "spring.sql.init.mode=always",
      "spring.sql.init.schema-locations=classpath:db/sandbox/R__sandbox.sql",
      "spring.mail.host=mail.invalid"
    })
@ActiveProfiles("demo")
public abstract class WithSandbox {

  protected static final Instant NOW = Instant.parse("2026-11-21T22:00:00Z");
  protected static final Path DATA = dataDirectory();

  @LocalServerPort protected int port;
  @Autowired protected WebApplicationContext context;
  @Autowired protected JdbcClient jdbc;

  protected MockMvcTester web;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("doorway.data", DATA::toString);
  }

  @BeforeEach
  void emptySandbox() {
    ClockUtil.setCurrentTime(Date.from(NOW));
    for (var table : new String[] {"mail", "text", "crm_record", "crm_change"}) {
      jdbc.sql("delete from sandbox_" + table).update();
    }
    var filters = context.getBeansOfType(Filter.class).values().toArray(Filter[]::new);
    web = MockMvcTester.from(context, builder -> builder.addFilters(filters).build());
    for (var part : new String[] {"copper", "mail", "texts"}) {
      web.delete().uri("/sandbox/%s/faults".formatted(part)).exchange();
    }
  }

  /** Lets the minute pass in which the requests of a test count. */
  @AfterEach
  void letTheMinutePass() {
    ClockUtil.setCurrentTime(Date.from(NOW.minus(Duration.ofDays(1))));
    copper(HttpMethod.GET, "/account", "");
    ClockUtil.reset();
  }

  protected MvcTestResult copper(HttpMethod method, String path, String body) {
    return web.method(method)
        .uri("/sandbox/copper/developer_api/v1" + path)
        .header("X-PW-AccessToken", "sandbox")
        .header("X-PW-Application", "developer_api")
        .header("X-PW-UserEmail", "lead@doorway.example")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  protected MvcTestResult create(String resource, String body) {
    return copper(HttpMethod.POST, "/" + resource, body);
  }

  private static Path dataDirectory() {
    try {
      return Files.createTempDirectory("sandbox");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
