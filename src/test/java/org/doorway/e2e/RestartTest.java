package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.doorway.e2e.Tasklist.Row;
import org.junit.jupiter.api.Test;

/** Switched off and on again, the demo goes on where it was. */
class RestartTest {

  private final DemoApplication demo = DemoApplication.running();
  private final Sandbox sandbox = demo.sandbox();

  @Test
  void keepsDataAndTimeAndDeploysNothingTwice() {
    var sale = WebSale.of("Restart", "5 Oak St").assigned();
    sandbox.advance(Duration.ofDays(1));
    var now = sandbox.now();
    var tasks = sale.openTaskKeys();
    var models = models();
    var mails = sandbox.mailTo(sale.email()).size();

    var said = demo.restart();

    assertThat(said).noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception"));
    assertThat(sandbox.now()).isBetween(now, now.plusMinutes(5));
    assertThat(models()).isEqualTo(models);
    var lead = demo.tasklist("lead");
    assertThat(lead.rows(sale.id()))
        .extracting(Row::key)
        .containsExactlyInAnyOrderElementsOf(tasks);
    assertThat(lead.filters()).hasSize(4);
    sandbox.settle();
    assertThat(sandbox.mailTo(sale.email())).hasSize(mails);
    sale.brokerage().logOut();
    sale.complete("Task_CallTheClient", Map.of("clientAnswer", "notReached"));
    assertThat(sale.openTaskKeys()).containsExactly("Task_ListingDesk");
  }

  @Test
  void emailThatWaitsWhenThePowerFailsArrivesOnceAndOneThatIsStoppedNever() {
    // given
    var sent = WebSale.of("Powercut", "7 Oak St");
    var stopped = WebSale.of("Stopped", "9 Oak St");
    sent.assign();
    stopped.assign();
    stopped.stopWhatWaits();
    // What is under way when the power fails is tried again when its lock is over, in ten minutes.
    sandbox.advance(Duration.ofSeconds(2));

    // when
    demo.crash();
    sent.brokerage().logOut();
    sandbox.settle();
    sandbox.settle();

    // then
    assertThat(sandbox.mailTo(sent.email())).hasSize(1);
    assertThat(sandbox.mailTo(stopped.email())).isEmpty();
    assertThat(sent.openTaskKeys()).contains("Task_CallTheClient");
    stopped.brokerage().logOut();
    assertThat(stopped.openTaskKeys()).contains("Task_CallTheClient");
  }

  private List<String> models() {
    return demo.tasklist("admin").list("/process-definition?sortBy=id&sortOrder=asc").stream()
        .map(model -> model.path("id").asText())
        .toList();
  }
}
