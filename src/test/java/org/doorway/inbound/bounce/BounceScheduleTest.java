package org.doorway.inbound.bounce;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;

import java.time.Duration;
import java.util.Map;
import org.doorway.world.email.MailboxProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BounceScheduleTest {

  private final BouncePoll poll = mock(BouncePoll.class);
  private BounceSchedule schedule;

  @AfterEach
  void stop() {
    schedule.destroy();
  }

  @Test
  void mailboxIsReadAgainAndAgain() {
    start("imap.example");

    then(poll).should(timeout(5000).atLeast(3)).read();
  }

  @Test
  void withoutAMailboxNothingRuns() {
    start("");

    then(poll).should(after(300).never()).read();
  }

  private void start(String host) {
    var soon = Duration.ofMillis(20);
    schedule =
        new BounceSchedule(
            poll, mailbox(host), new BounceProperties(soon, soon, Duration.ofMinutes(1), 3, soon));
    schedule.start();
  }

  private static MailboxProperties mailbox(String host) {
    var settings =
        new MapConfigurationPropertySource(
            Map.of("doorway.mailbox.host", host, "doorway.mailbox.user", host));
    return new Binder(settings).bindOrCreate("doorway.mailbox", MailboxProperties.class);
  }
}
