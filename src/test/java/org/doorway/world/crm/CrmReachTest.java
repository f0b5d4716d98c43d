package org.doorway.world.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrmReachTest {

  private final List<Object> events = new ArrayList<>();
  private final CrmReach reach = new CrmReach(events::add);

  @Test
  void firstAnswerAfterAStartCounts() {
    reach.answered();

    assertThat(reach.cameBack()).isTrue();
    assertThat(reach.cameBack()).isFalse();
    assertThat(events).isEmpty();
  }

  @Test
  void threeRequestsWithoutAnswerAreAnOutage() {
    reach.cameBack();
    fails(3);
    assertThat(reach.cameBack()).isFalse();

    reach.answered();
    reach.answered();

    assertThat(events).containsExactly(new CrmReach.BackAgain());
    assertThat(reach.cameBack()).isTrue();
    assertThat(reach.cameBack()).isFalse();
  }

  @Test
  void oneRecordThatFailsBetweenOthersIsNone() {
    reach.cameBack();
    for (var times = 0; times < 5; times++) {
      fails(2);
      reach.answered();
    }

    assertThat(events).isEmpty();
    assertThat(reach.cameBack()).isFalse();
  }

  private void fails(int times) {
    for (var time = 0; time < times; time++) {
      reach.gaveNoAnswer();
    }
  }
}
