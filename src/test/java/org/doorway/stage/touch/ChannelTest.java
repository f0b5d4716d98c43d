package org.doorway.stage.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.doorway.stage.touch.Touch.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {

  @ParameterizedTest
  @CsvSource({
    "phoneCall, PHONE_CALL, Phone Call",
    "voicemail, VOICEMAIL, Phone Call",
    "text, TEXT, Text",
    "email, EMAIL, Email",
    "inPerson, IN_PERSON, Meeting",
  })
  void isReadFromTheFormAndToldToTheCrm(String answer, Channel channel, String crmType) {
    assertThat(Channel.ofAnswer(answer)).isEqualTo(channel);
    assertThat(channel.crmType()).isEqualTo(crmType);
  }

  @Test
  void otherAnswersAreNotOfTheForm() {
    assertThatIllegalArgumentException().isThrownBy(() -> Channel.ofAnswer("carrierPigeon"));
  }
}
