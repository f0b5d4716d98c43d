package org.doorway.inbound.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.doorway.inbound.crm.CopperNotification.UnreadableNotificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopperNotificationTest {

  private static final String WON =
      """
      {"ids": [4956209, 4956210], "type": "opportunity", "event": "update",
       "subscription_id": 17065, "secret": "s", "key": "k",
       "updated_attributes": {"status": ["Open", "Won"]}, "timestamp": "2026-11-20T15:04:05Z"}
      """;

  @Test
  void tellsOfWhat() throws Exception {
    var notification = read(WON);

    assertThat(notification.subscriptionId()).isEqualTo(17065);
    assertThat(notification.type()).isEqualTo("opportunity");
    assertThat(notification.event()).isEqualTo("update");
    assertThat(notification.ids()).containsExactly(4956209L, 4956210L);
    assertThat(notification.secret()).contains("s");
  }

  @Test
  void deliveredTwiceItIsTheSame() throws Exception {
    assertThat(read(WON).hash()).isEqualTo(read(WON.replace(" ", "")).hash());
    assertThat(read(WON).hash()).isNotEqualTo(read(WON.replace(":05Z", ":06Z")).hash());
    assertThat(read(WON).hash()).isNotEqualTo(read(WON.replace("4956210", "4956211")).hash());
  }

  @Test
  void mayComeWithoutSecretAndTime() throws Exception {
    var notification = read("{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"new\"}");

    assertThat(notification.secret()).isEqualTo(Optional.empty());
    assertThat(notification.sentAt()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"ids\"",
        "{\"ids\": [], \"type\": \"opportunity\", \"event\": \"new\"}",
        "{\"ids\": 1, \"type\": \"opportunity\", \"event\": \"new\"}",
        "{\"ids\": [\"1\"], \"type\": \"opportunity\", \"event\": \"new\"}",
        "{\"ids\": [1e99], \"type\": \"opportunity\", \"event\": \"new\"}",
        "{\"ids\": [1], \"type\": \"Opportunity; drop\", \"event\": \"new\"}",
        "{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"\\u0000\"}",
        "{\"ids\": [1], \"type\": \"opportunity\", \"event\": \"new\", \"timestamp\": \"<b>\"}",
      })
  void anythingElseIsUnreadable(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(UnreadableNotificationException.class);
  }

  private static CopperNotification read(String body) throws UnreadableNotificationException {
    return CopperNotification.read(body.getBytes(StandardCharsets.UTF_8));
  }
}
