package org.doorway.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.RawHttp;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies beyond all measure, at every door there is. */
@WebTest
class BodiesTest {

  private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

  @LocalServerPort private int port;
  @Autowired private Office office;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing-here",
        "/api/opportunities",
        "/webhooks/copper",
        "/webhooks/twilio",
        "/camunda/api/admin/auth/user/{engine}/login/tasklist",
        "/camunda/api/engine/engine/{engine}/task",
        "/camunda/api/engine/engine/{engine}/deployment/create",
      })
  void tenMegabytesAreTooMuchAnywhere(String path) {
    for (String type : new String[] {"application/json", "application/x-www-form-urlencoded"}) {
      Answer refused =
          new Browser(port, office.engineName())
              .api(
                  "POST",
                  path.replace("{engine}", office.engineName()),
                  WebStaff.LEAD,
                  type,
                  TEN_MEGABYTES);

      assertThat(refused.status()).as(type).isEqualTo(413);
      assertThat(refused.json().path("detail").asText()).startsWith("The body is longer than ");
    }
  }

  @Test
  void whoeverSendsAllBeforeTheyListenHearsItToo() {
    var reply =
        RawHttp.send(
            port,
            TEN_MEGABYTES,
            "POST /api/opportunities HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: " + TEN_MEGABYTES.length());

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.header("Connection")).contains("close");
  }

  @ParameterizedTest
  @CsvSource({"/api/opportunities, 1100", "/webhooks/copper, 70"})
  void bodyThatDoesNotSayHowLongItIsIsCountedToo(String path, int kilobytes) {
    String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";

    var reply =
        RawHttp.send(
            port,
            chunk.repeat(kilobytes),
            "POST " + path + " HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "Connection: close");

    assertThat(reply.status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n", "5\r\nab"})
  void bodyThatBreaksOffIsABadRequest(String body) {
    var reply =
        RawHttp.send(
            port,
            body + "\r\n\r\n",
            "POST /api/opportunities HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "Connection: close");

    assertThat(reply.status()).isIn(400, 401);
  }

  @Test
  void whoeverAsksFirstIsToldToGoOnOnce() {
    var reply =
        RawHttp.send(
            port,
            "{}",
            "POST /api/opportunities HTTP/1.1",
            "Host: localhost",
            "Authorization: " + Browser.basic(WebStaff.LEAD, WebStaff.PASSWORD),
            "Content-Type: application/json",
            "Content-Length: 2",
            "Expect: 100-continue",
            "Connection: close");

    assertThat(reply.text()).containsOnlyOnce("HTTP/1.1 100").containsOnlyOnce("HTTP/1.1 400");
  }

  @Test
  void whoeverAsksFirstWithTooMuchNeedNotSendIt() {
    var reply =
        RawHttp.send(
            port,
            "",
            "POST /api/opportunities HTTP/1.1",
            "Host: localhost",
            "Content-Length: 10000000",
            "Expect: 100-continue",
            "Connection: close");

    assertThat(reply.status()).isEqualTo(413);
  }
}
