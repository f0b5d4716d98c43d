package org.doorway.inbound.crm;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

  private final CrmPoll poll = mock(CrmPoll.class);
  private final PollSchedule schedule = new PollSchedule(poll, FeedSettings.with("", ""));

  @AfterEach
  void stop() {
    schedule.destroy();
  }

  @Test
  void manyHintsBringOneReadingSoon() {
    schedule.start();

    for (int hint = 0; hint < 100; hint++) {
      schedule.soon();
    }

    then(poll).should(timeout(5000)).read();
    then(poll).should(after(500).times(1)).read();
  }

  @Test
  void laterHintBringsAnother() {
    schedule.start();

    schedule.soon();
    then(poll).should(timeout(5000)).read();
    schedule.soon();

    then(poll).should(timeout(5000).times(2)).read();
  }

  @Test
  void nothingIsReadBeforeTheApplicationIsReady() {
    schedule.soon();

    then(poll).should(after(500).never()).read();
  }
}
