package org.doorway.engine.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Opens to whoever has not signed in what it takes to do so, and nothing else. The web
 * applications' own rules let everything pass that they do not know, an address in other letters
 * included. Of engines a stranger is told the one whose page they sign in at: that page asks for
 * the list.
 */
class Strangers extends OncePerRequestFilter {

  private static final Pattern LIST = Pattern.compile("/camunda/api/engine/engine/?");
  private static final Pattern READ =
      Pattern.compile("/camunda/api/(admin/auth/user/[^/]+|\\w+/plugin/[^/]+/static/.+)");
  private static final Pattern SIGN_IN =
      Pattern.compile("/camunda/api/admin/auth/user/[^/]+/(login/[^/]+|logout)");
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    boolean reads = READS.contains(request.getMethod());
    if (isSignedIn(request.getSession(false)) || (reads ? READ : SIGN_IN).matcher(path).matches()) {
      chain.doFilter(request, response);
    } else if (reads && LIST.matcher(path).matches()) {
      list(request, response, chain);
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static boolean isSignedIn(@Nullable HttpSession session) {
    return session != null
        && !AuthenticationUtil.getAuthsFromSession(session).getAuthentications().isEmpty();
  }

  private static void list(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getContentSize() > 0) {
      var page = String.valueOf(request.getHeader(HttpHeaders.REFERER));
      List<Object> known = new ArrayList<>();
      for (var engine : JSON.readTree(answer.getContentAsByteArray())) {
        if (page.contains("/" + engine.path("name").asText() + "/")) {
          known.add(engine);
        }
      }
      answer.resetBuffer();
      answer.getOutputStream().write(JSON.writeValueAsBytes(known));
    }
    answer.copyBodyToResponse();
  }
}
