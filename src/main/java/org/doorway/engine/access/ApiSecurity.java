package org.doorway.engine.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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
        .httpBasic(basic -> basic.authenticationEntryPoint(ApiSecurity::askWhoItIs))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(ApiSecurity::askWhoItIs))
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

  private static void askWhoItIs(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Doorway\"");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .print(
            """
            {"type":"about:blank","title":"Unauthorized","status":401,\
            "detail":"Sign in with the name and password of a user of Doorway"}""");
  }

  private record UsersOfTheApplication(IdentityService identity) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication login) {
      String password = String.valueOf(login.getCredentials());
      if (!identity.checkPassword(login.getName(), password)) {
        throw new BadCredentialsException("Unknown user or wrong password");
      }
      List<SimpleGrantedAuthority> groups =
          identity.createGroupQuery().groupMember(login.getName()).list().stream()
              .map(group -> new SimpleGrantedAuthority(group.getId()))
              .toList();
      return UsernamePasswordAuthenticationToken.authenticated(login.getName(), null, groups);
    }

    @Override
    public boolean supports(Class<?> authentication) {
      return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
  }
}
