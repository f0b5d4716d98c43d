package org.doorway.engine.door;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before the web applications' own filters, and behind Spring Security's. */
@Configuration(proxyBeanMethods = false)
class WebApplicationDoors {

  @Bean
  static FilterRegistrationBean<TokenFirst> tokenFirst() {
    return before(new TokenFirst(), -50, "/camunda/api/*", "/camunda/app/*");
  }

  @Bean
  static FilterRegistrationBean<Strangers> strangers() {
    return before(new Strangers(), -40, "/camunda/api/*");
  }

  @Bean
  static FilterRegistrationBean<OtherApplications> otherApplications() {
    return before(new OtherApplications(), -30, "/camunda/api/*");
  }

  private static <F extends Filter> FilterRegistrationBean<F> before(
      F filter, int order, String... paths) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(paths);
    registration.setOrder(order);
    return registration;
  }
}
