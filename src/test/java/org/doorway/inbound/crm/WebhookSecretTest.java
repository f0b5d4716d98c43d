package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

  @Test
  void onlyTheSecretMatches() {
    var secret = new WebhookSecret(FeedSettings.with("https://doorway.example", "s3cret"));

    assertThat(secret.matches(Optional.of("s3cret"))).isTrue();
    assertThat(secret.matches(Optional.of("s3cret "))).isFalse();
    assertThat(secret.matches(Optional.of(""))).isFalse();
    assertThat(secret.matches(Optional.empty())).isFalse();
  }

  @Test
  void withoutOneNothingMatches() {
    var none = new WebhookSecret(FeedSettings.with("", ""));

    assertThat(none.matches(Optional.of(""))).isFalse();
    assertThat(none.matches(Optional.empty())).isFalse();
  }
}
