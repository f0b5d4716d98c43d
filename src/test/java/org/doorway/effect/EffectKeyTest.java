package org.doorway.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EffectKeyTest {

  private static final EffectKey KEY = EffectKey.of("4711", "Task_SendAppointmentInvitation");

  @Test
  void sameStepIsTheSameEffect() {
    assertThat(EffectKey.of("4711", "Task_SendAppointmentInvitation")).isEqualTo(KEY);
    assertThat(KEY.number(2)).isNotEqualTo(KEY).isEqualTo(KEY.number("2"));
  }

  @Test
  void everyAttemptCarriesTheSameMessageId() {
    assertThat(KEY.messageId("doorway.example"))
        .isEqualTo(KEY.messageId("doorway.example"))
        .matches("<[0-9a-f-]{36}@doorway\\.example>");
    assertThat(KEY.number(2).messageId("doorway.example"))
        .isNotEqualTo(KEY.messageId("doorway.example"));
  }

  @Test
  void refusesWhatTheLedgerCannotKeep() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EffectKey(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new EffectKey("x".repeat(401)));
    assertThat(new EffectKey("x".repeat(400)).value()).hasSize(400);
  }
}
