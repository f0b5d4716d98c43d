package org.doorway.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Has no browser keep an answer, at its very end: the web applications let what they answer be kept
 * if it is asked about again. Their programs and pictures may be, for they are everybody's.
 */
public final class NothingKept implements HeaderWriter {

  static final String NOWHERE = "no-store";

  private static final Pattern PROGRAM =
      Pattern.compile("/camunda/((app|lib|assets)/.+\\.\\w{2,5}|api/\\w+/plugin/[^/]+/static/.+)");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (!isProgram(request.getRequestURI())
        || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, NOWHERE);
    }
  }

  static boolean isProgram(String path) {
    return PROGRAM.matcher(path).matches();
  }
}
