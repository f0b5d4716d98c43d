package org.doorway.engine.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/**
 * Refuses an address that writes plain letters as something else. No client does so unasked, and
 * whoever compares addresses as they come, as the web applications' own rules do, takes it for
 * another one and lets it pass.
 */
final class PlainAddress extends ValveBase {

  private static final Pattern DISGUISED_LETTER =
      Pattern.compile(
          "%(2[DE]|3\\d|4[1-9A-F]|5[\\dAF]|6[1-9A-F]|7[\\dA])", Pattern.CASE_INSENSITIVE);

  PlainAddress() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (DISGUISED_LETTER.matcher(String.valueOf(request.getRequestURI())).find()) {
      Refusal.answer(
          response, HttpStatus.BAD_REQUEST, "The address writes letters as something else");
    } else {
      getNext().invoke(request, response);
    }
  }
}
