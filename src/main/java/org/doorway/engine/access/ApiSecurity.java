package org.doorway.engine.access;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.door.NothingKept;
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
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.DispatcherTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Our own API and its description ask for a user with a role (HTTP Basic); team leads alone enter
 * anything, but what an admin sees to, and anybody who sells may ask what if. The web applications
 * keep their own login; some of their doors are shut here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private static final String[] ROLES = {Roles.TEAM_LEADS, Roles.LISTING_AGENTS, CAMUNDA_ADMIN};

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, IdentityService identity) throws Exception {
    return basic(http, identity)
        .securityMatcher(
            paths(
                "/api/**",
                "/api-docs/**",
                "/v3/**",
                "/swagger-ui/**",
                "/swagger-ui.html",
                "/webjars/swagger-ui/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(read("/**"))
                    .hasAnyAuthority(ROLES)
                    .requestMatchers(post("/api/what-if"))
                    .hasAnyAuthority(Roles.TEAM_LEADS, Roles.LISTING_AGENTS)
                    .requestMatchers(put("/api/legal-holidays/*"))
                    .hasAuthority(CAMUNDA_ADMIN)
                    .anyRequest()
                    .hasAuthority(Roles.TEAM_LEADS))
        .build();
  }

  /** Whether we are well is everybody's to know; the details are the admins'. */
  @Bean
  @Order(2)
  SecurityFilterChain health(HttpSecurity http, IdentityService identity) throws Exception {
    return basic(http, identity)
        .securityMatcher(paths("/actuator/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /**
   * The set-up page would make anybody the first admin, a start without the form would be an
   * opportunity without a seller, and who asks for an error gets one.
   */
  @Bean
  @Order(3)
  SecurityFilterChain shutDoors(HttpSecurity http) throws Exception {
    var asked = new DispatcherTypeRequestMatcher(DispatcherType.REQUEST);
    return plain(http)
        .securityMatcher(
            new OrRequestMatcher(
                paths("/camunda/api/admin/setup/**", "/camunda/app/admin/{engine}/setup/**"),
                paths("/camunda-welcome/**"),
                post("/camunda/api/engine/engine/*/process-definition/*/start/**"),
                post("/camunda/api/engine/engine/*/process-definition/key/*/start/**"),
                new AndRequestMatcher(asked, paths("/error"))))
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .build();
  }

  /** Everything else has its own doorkeeper, and the same headers. */
  @Bean
  @Order(4)
  SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
    return plain(http)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .build();
  }

  private static HttpSecurity basic(HttpSecurity http, IdentityService identity) throws Exception {
    return plain(http)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authenticationProvider(new UsersOfTheApplication(identity))
        .httpBasic(basic -> basic.authenticationEntryPoint(ApiRefusals::askWhoItIs))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(ApiRefusals::askWhoItIs)
                    .accessDeniedHandler(ApiRefusals::refuse));
  }

  private static HttpSecurity plain(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new NothingKept()));
  }

  private static RequestMatcher paths(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns).<RequestMatcher>map(withDefaults()::matcher).toList());
  }

  private static RequestMatcher post(String pattern) {
    return withDefaults().matcher(HttpMethod.POST, pattern);
  }

  private static RequestMatcher put(String pattern) {
    return withDefaults().matcher(HttpMethod.PUT, pattern);
  }

  private static RequestMatcher read(String pattern) {
    return new OrRequestMatcher(
        List.of(
            withDefaults().matcher(HttpMethod.GET, pattern),
            withDefaults().matcher(HttpMethod.HEAD, pattern)));
  }
}
