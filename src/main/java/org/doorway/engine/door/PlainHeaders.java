package org.doorway.engine.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * What goes out with every answer, errors included, unless a page says otherwise: it is kept
 * nowhere, framed by nobody, is what it says it is, and loads from here alone. Where TLS is before
 * us, browsers are told to stay with it.
 */
final class PlainHeaders extends ValveBase {

  private static final Pattern API_PAGE =
      Pattern.compile("/(swagger-ui|webjars/swagger-ui|api-docs)(/.*|\\.html)?");
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String POLICY_OF_API_PAGE =
      POLICY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

  private final boolean encrypted;

  PlainHeaders(boolean encrypted) {
    super(true);
    this.encrypted = encrypted;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    // What Tomcat could not read has none.
    String path = String.valueOf(request.getDecodedRequestURI());
    if (!NothingKept.isProgram(path)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, NothingKept.NOWHERE);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Content-Security-Policy", API_PAGE.matcher(path).matches() ? POLICY_OF_API_PAGE : POLICY);
    if (encrypted) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    getNext().invoke(request, response);
  }
}
