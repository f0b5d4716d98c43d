package org.doorway.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

class CopperLimitTest extends CopperTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @ParameterizedTest
  @CsvSource({"150, 15, 6000", "180, 18, 6000", "75, 7, 5600", "5, 1, 12000", "1, 1, 60000"})
  void minuteIsGivenOutInSmallBursts(int perMinute, int burst, long everyMillis) {
    var config = CopperLimit.perMinute(perMinute, Duration.ZERO);

    assertThat(config.getLimitForPeriod()).isEqualTo(burst);
    assertThat(config.getLimitRefreshPeriod()).isEqualTo(Duration.ofMillis(everyMillis));
  }

  @Test
  void noRollingMinuteExceedsWhatCopperAllows() {
    var config = CopperLimit.perMinute(150, Duration.ZERO);

    var periodsTouched = MINUTE.dividedBy(config.getLimitRefreshPeriod()) + 1;

    assertThat(periodsTouched * config.getLimitForPeriod()).isLessThan(180);
  }

  @Test
  void requestBeyondTheLimitNeverReachesCopper() {
    answers("GET", "/people/1", "{\"id\": 1}");
    var limit = new CopperLimit(CopperLimit.perMinute(1, Duration.ofMillis(20)));
    var http =
        new CopperHttp(
            RestClient.builder(),
            properties(URI.create(copper.baseUrl() + PATH)),
            limit,
            new CrmReach(event -> {}));
    http.get("read Jane", CopperNamed.class, "/people/1");

    assertThatThrownBy(() -> http.get("read Jane", CopperNamed.class, "/people/1"))
        .isInstanceOf(CrmUnavailableException.class)
        .hasMessage("Could not read Jane: too many requests to Copper are waiting");
    wasAsked(1, "GET", "/people/1");
  }

  @Test
  void requestWaitsForItsTurn() {
    var limit =
        new CopperLimit(
            RateLimiterConfig.custom()
                .limitForPeriod(1)
                .limitRefreshPeriod(Duration.ofMillis(50))
                .timeoutDuration(Duration.ofSeconds(2))
                .build());
    limit.await("read Jane");

    assertThatNoException().isThrownBy(() -> limit.await("read Jane"));
  }
}
