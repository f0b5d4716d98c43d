package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Contracts by the thousand, each computed twice: by the decision table as it is deployed, and by
 * the paragraphs. The seed stands in {@code target/contracts.txt} and with what fails; {@code
 * -Dcontracts=full} takes ten thousand, {@code -Dcontracts.seed=…} other ones.
 */
@ProcessTest
class GeneratedContractsTest {

  private static final int NUMBER =
      System.getProperty("contracts", "").equals("full") ? 10_000 : 1_000;
  private static final long SEED = Long.getLong("contracts.seed", 20_261_119);

  /** Of the processor, for a contract; what else the machine does is not counted. */
  private static final Duration QUICK = Duration.ofMillis(50);

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @Autowired ContractCalendar calendar;

  @Test
  void everythingIsDueWhenTheParagraphsSay() throws IOException {
    // given
    var chance = new Random(SEED);
    var told = new TreeMap<String, Integer>();
    long spent = 0;

    for (int number = 0; number < NUMBER; number++) {
      var contract = GeneratedContract.by(chance);
      var facts = contract.facts(chance);

      // when
      long before = CPU.getCurrentThreadCpuTime();
      var deadlines = calendar.of(facts, contract.events());
      spent += CPU.getCurrentThreadCpuTime() - before;

      // then
      Map<String, Optional<Instant>> due = new TreeMap<>();
      for (Deadline deadline : deadlines) {
        assertThat(due.put(deadline.key(), deadline.due())).as(deadline.key()).isNull();
        told.merge(
            deadline.key() + (deadline.due().isPresent() ? "" : ", waiting"), 1, Integer::sum);
      }
      assertThat(due)
          .as("contract %d of seed %d: %s", number, SEED, contract)
          .isEqualTo(ByTheParagraphs.of(contract));
    }
    var each = Duration.ofNanos(spent / NUMBER);
    Files.writeString(
        Path.of("target", "contracts.txt"),
        "%d contracts of seed %d, %d us each%n%s%n"
            .formatted(NUMBER, SEED, each.toNanos() / 1000, told));
    assertThat(told).as("kinds of deadlines, due and waiting").hasSize(35);
    assertThat(each).isLessThan(QUICK);
  }
}
