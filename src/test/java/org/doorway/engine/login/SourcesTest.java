package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where a request comes from, and who is believed about it. */
class SourcesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "203.0.113.7    | -                              | 203.0.113.7",
        "203.0.113.7    | 198.51.100.1                   | 203.0.113.7",
        "10.0.0.5       | 198.51.100.1                   | 198.51.100.1",
        "10.0.0.5       | 6.6.6.6, 198.51.100.1          | 198.51.100.1",
        "10.0.0.5       | 198.51.100.1, 10.0.0.9         | 198.51.100.1",
        "10.0.0.5       | 198.51.100.1:50123             | 198.51.100.1",
        "10.0.0.5       | [2001:db8::17]:443             | 2001:db8:0:0:0:0:0:0/64",
        "10.0.0.5       | -                              | 10.0.0.5",
        "10.0.0.5       | unknown                        | 10.0.0.5",
        "10.0.0.5       | 6.6.6.6, evil name, 10.0.0.9   | 10.0.0.9",
        "10.0.0.5       | 6.6.6.6,                       | 10.0.0.5",
        "10.0.0.5       | 2001:db8::/0                   | 10.0.0.5",
        "10.0.0.5       | fe80::1%eth0                   | 10.0.0.5",
        "10.0.0.5       | 1.2.3.4/0                      | 10.0.0.5",
        "2001:db8::1    | 6.6.6.6                        | 2001:db8:0:0:0:0:0:0/64",
        "2001:db8:0:0:9::2 | -                           | 2001:db8:0:0:0:0:0:0/64",
        "::ffff:203.0.113.7 | -                          | 203.0.113.7",
        "::1            | 198.51.100.1                   | 198.51.100.1",
      })
  void onlyATrustedProxyIsBelieved(String peer, String forwardedFor, String source) {
    assertThat(sources("10.0.0.0/8", " ::1 ", "").of(request(peer, forwardedFor)))
        .isEqualTo(source);
  }

  @Test
  void nobodyIsTrustedUnasked() {
    assertThat(sources().of(request("127.0.0.1", "6.6.6.6"))).isEqualTo("127.0.0.1");
  }

  @Test
  void headerThatComesTwiceIsReadAsOne() {
    var request = request("10.0.0.5", "6.6.6.6");
    request.addHeader("X-Forwarded-For", "198.51.100.1");

    assertThat(sources("10.0.0.5").of(request)).isEqualTo("198.51.100.1");
  }

  private static Sources sources(String... trusted) {
    return new Sources(
        new LoginProperties(
            10, Duration.ofSeconds(6), 60, Duration.ofSeconds(1), List.of(trusted)));
  }

  private static MockHttpServletRequest request(String peer, String forwardedFor) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(peer);
    if (forwardedFor != null) {
      request.addHeader("X-Forwarded-For", forwardedFor);
    }
    return request;
  }
}
