package org.doorway.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Changes nothing for a page of another site. Browsers say where a request comes from; programs say
 * nothing, and bring their own credentials.
 */
@Component
@Order(-90)
class OwnPages extends OncePerRequestFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  private final DoorProperties door;

  OwnPages(DoorProperties door) {
    this.door = door;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isForeign(request)) {
      response.sendError(
          HttpServletResponse.SC_FORBIDDEN, "A page of another site may not ask for this");
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (site != null && FOREIGN.contains(site)) {
      return true;
    }
    return origin != null && !"same-origin".equals(site) && !isOwn(origin, request);
  }

  /** The name we were asked for, or the one that a proxy before us is reached by. */
  private boolean isOwn(String origin, HttpServletRequest request) {
    Optional<String> from = authority(origin);
    String scheme = origin.startsWith("https:") ? "https" : "http";
    String host = String.valueOf(request.getHeader(HttpHeaders.HOST));
    return from.isPresent()
        && Stream.of(authority(scheme + "://" + host), authority(door.url()))
            .anyMatch(from::equals);
  }

  /** Host and port, where the port is not the usual one. */
  private static Optional<String> authority(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getHost() == null) {
        return Optional.empty();
      }
      boolean usual = uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
      return Optional.of(
          uri.getHost().toLowerCase(Locale.ROOT) + ':' + (usual ? -1 : uri.getPort()));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }
}
