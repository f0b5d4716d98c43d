package org.doorway.world.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrmValuesTest {

  private static final Optional<String> PHONE = Optional.of("+14695550142");

  @Test
  void personHasANameAndAWayToReachThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person("", " ", PHONE))
        .withMessage("A person needs a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person("Jane", "Doe", Optional.empty()))
        .withMessage("A person needs an email or a phone");
  }

  @Test
  void nameIsWholeEvenWhenAPartIsUnknown() {
    assertThat(person("Jane", "Doe", PHONE).name()).isEqualTo("Jane Doe");
    assertThat(person("", "Doe", PHONE).name()).isEqualTo("Doe");
  }

  @Test
  void addressIsOneLineOfItsKnownParts() {
    assertThat(new CrmAddress("12 Elm Street", "Dallas", "TX", "75201").oneLine())
        .isEqualTo("12 Elm Street, Dallas, TX 75201");
    assertThat(new CrmAddress("12 Elm Street", "", "TX", "").oneLine())
        .isEqualTo("12 Elm Street, TX");
    assertThat(CrmAddress.UNKNOWN.oneLine()).isEmpty();
  }

  @Test
  void opportunityHasANumberAndAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> opportunity(0, "12 Elm Street"));
    assertThatIllegalArgumentException().isThrownBy(() -> opportunity(1, " "));
  }

  private static CrmPerson person(String first, String last, Optional<String> phone) {
    return new CrmPerson(first, last, Optional.empty(), phone, CrmAddress.UNKNOWN);
  }

  private static CrmOpportunity opportunity(long number, String name) {
    return new CrmOpportunity(
        number, name, 5, "12 Elm Street", Optional.empty(), "Referral", Optional.empty());
  }
}
