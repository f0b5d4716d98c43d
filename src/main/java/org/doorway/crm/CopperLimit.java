package org.doorway.crm;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps our requests below what Copper allows in any minute. */
@Component
class CopperLimit {

  /** Copper counts over a rolling minute; a whole minute's requests at once could come twice. */
  private static final int BURSTS_PER_MINUTE = 10;

  private final RateLimiter limiter;

  @Autowired
  CopperLimit(CopperProperties properties) {
    this(perMinute(properties.requestsPerMinute(), properties.rateLimitWait()));
  }

  CopperLimit(RateLimiterConfig config) {
    limiter = RateLimiter.of("copper", config);
  }

  static RateLimiterConfig perMinute(int requests, Duration wait) {
    var burst = Math.max(1, requests / BURSTS_PER_MINUTE);
    return RateLimiterConfig.custom()
        .limitForPeriod(burst)
        .limitRefreshPeriod(Duration.ofMinutes(1).multipliedBy(burst).dividedBy(requests))
        .timeoutDuration(wait)
        .build();
  }

  void await(String attempt) {
    if (!limiter.acquirePermission()) {
      throw new CopperNotAskedException(
          "Could not " + attempt + ": too many requests to Copper are waiting");
    }
  }
}
