package org.doorway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** A send that takes three times as long as its job is locked, on two engines with one database. */
class SlowSendTest {

  private static final Duration JOB_LOCK = Duration.ofSeconds(1);
  private static final Duration SEND = JOB_LOCK.multipliedBy(3);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Test
  void leavesOneEmail() throws IOException {
    try (var server = new FaultySmtpServer(SEND);
        var world = new World(true, server, number -> SmtpFault.SLOW, List.of())) {
      var steps = new Steps(world, false);
      var engine = startOnTwoEngines(world, steps);

      await()
          .atMost(PATIENCE)
          .until(() -> engine.getRuntimeService().createProcessInstanceQuery().count() == 0);

      report("slow-send", steps, server);
      assertThat(steps.started()).as("Attempts, or nobody came between").isGreaterThan(1);
      assertThat(server.deliveries()).hasSize(1);
    }
  }

  /** The control: the job's lock alone does not keep an engine from sending once more. */
  @Test
  void withoutTheLedgerLeavesSeveral() throws IOException {
    try (var server = new FaultySmtpServer(SEND);
        var world = new World(false, server, number -> SmtpFault.SLOW, List.of())) {
      var steps = new Steps(world, false);
      startOnTwoEngines(world, steps);

      await().atMost(PATIENCE).until(() -> server.deliveries().size() > 1);

      report("slow-send-without-ledger", steps, server);
    }
  }

  private static ProcessEngine startOnTwoEngines(World world, Steps steps) {
    world.add(1);
    var engine = world.engine(steps, JOB_LOCK);
    world.engine(steps, JOB_LOCK);
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance("email.bpmn", Steps.email())
        .deploy();
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(Steps.EMAIL, Client.opportunity(1).value());
    return engine;
  }

  private static void report(String name, Steps steps, FaultySmtpServer server) throws IOException {
    Report.write(
        name, "attempts %d, emails %d%n".formatted(steps.started(), server.deliveries().size()));
  }
}
