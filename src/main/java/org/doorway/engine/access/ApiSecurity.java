package org.doorway.engine.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Our own API asks for a user of the application (HTTP Basic). The web applications keep their own
 * login; two of their doors are shut here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, IdentityService identity) throws Exception {
    return http.securityMatcher(withDefaults().matcher("/api/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authenticationProvider(new UsersOfTheApplication(identity))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(ApiRefusals::askWhoItIs))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(ApiRefusals::askWhoItIs))
        .build();
  }

  /**
   * The set-up page would make anybody the first admin, and a start without the form would be an
   * opportunity without a seller.
   */
  @Bean
  @Order(2)
  SecurityFilterChain shutDoors(HttpSecurity http) throws Exception {
    var paths = withDefaults();
    return http.securityMatcher(
            new OrRequestMatcher(
                paths.matcher("/camunda/api/admin/setup/**"),
                paths.matcher("/camunda/app/admin/{engine}/setup/**"),
                paths.matcher(
                    HttpMethod.POST, "/camunda/api/engine/engine/*/process-definition/*/start/**"),
                paths.matcher(
                    HttpMethod.POST,
                    "/camunda/api/engine/engine/*/process-definition/key/*/start/**")))
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .build();
  }
}
