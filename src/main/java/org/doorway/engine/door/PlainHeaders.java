package org.doorway.engine.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What goes out with every answer, errors included, unless a page says otherwise: it is kept
 * nowhere, framed by nobody, is what it says it is, and loads from here alone. The web applications
 * bring a policy of their own, and let what they answer be kept: that is taken back at the end.
 */
public final class PlainHeaders extends ValveBase implements HeaderWriter {

  private static final String NOWHERE = "no-store";
  private static final Pattern PROGRAM =
      Pattern.compile("/camunda/((app|lib|assets)/.+\\.\\w{2,5}|api/\\w+/plugin/[^/]+/static/.+)");
  private static final Pattern API_PAGE =
      Pattern.compile("/(swagger-ui|webjars/swagger-ui|api-docs)(/.*|\\.html)?");
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String POLICY_OF_API_PAGE =
      POLICY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

  public PlainHeaders() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    // What Tomcat could not read has none.
    String path = String.valueOf(request.getDecodedRequestURI());
    if (!PROGRAM.matcher(path).matches()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, NOWHERE);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Content-Security-Policy", API_PAGE.matcher(path).matches() ? POLICY_OF_API_PAGE : POLICY);
    getNext().invoke(request, response);
  }

  /** Programs and pictures may be kept, for they are everybody's. */
  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    boolean isProgram =
        PROGRAM.matcher(request.getRequestURI()).matches()
            && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    if (!isProgram) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, NOWHERE);
    }
  }
}
