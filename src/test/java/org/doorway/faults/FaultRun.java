package org.doorway.faults;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.doorway.faults.FaultySmtpServer.Delivery;

/**
 * Sends every client one email and links every client in the CRM, through all that can go wrong,
 * and tells what came of it.
 */
final class FaultRun {

  private static final Duration JOB_LOCK = Duration.ofMinutes(10);
  private static final List<String> RECORDS = List.of("/people", "/opportunities", "/activities");

  private final Scale scale;
  private final MailScript mailScript;
  private final CopperScript copperScript = new CopperScript();
  private final FaultySmtpServer mailServer;
  private final FaultyCopper copper;
  private final World world;
  private final Steps steps;
  private final ProcessEngine engine;
  private final Set<Integer> emailsWithAPerson = new TreeSet<>();
  private final Set<Integer> stuckInCrm = new TreeSet<>();
  private final long start = System.nanoTime();
  private Duration took;

  private FaultRun(Scale scale, boolean withLedger) throws IOException {
    this.scale = scale;
    mailScript = new MailScript(scale.clients());
    mailServer = new FaultySmtpServer(scale.tarpit());
    copper = new FaultyCopper(copperScript, scale.answerHeld());
    world = new World(withLedger, mailServer, mailScript::next, settings());
    world.add(scale.clients());
    steps = new Steps(world, true);
    engine = world.engine(steps, JOB_LOCK);
    startInstances();
  }

  static FaultRun withLedger(Scale scale) throws IOException {
    return new FaultRun(scale, true);
  }

  static FaultRun withoutLedger(Scale scale) throws IOException {
    return new FaultRun(scale, false);
  }

  /** Waits until nothing is left to do; only then the rest of this can be asked. */
  void end() throws IOException {
    try (mailServer;
        copper;
        world) {
      await()
          .atMost(scale.patience())
          .pollInterval(Duration.ofMillis(250))
          .until(() -> everythingEndedOrWaits(engine));
      took = Duration.ofNanos(System.nanoTime() - start);
      emailsWithAPerson.addAll(waitingForAPerson(engine));
      stuckInCrm.addAll(givenUp(engine, Steps.CRM));
    }
  }

  private List<String> settings() {
    var settings = new ArrayList<>(scale.settings());
    settings.add("--doorway.outgoing.waits=PT0S");
    settings.add("--doorway.crm.base-url=" + copper.url());
    settings.add("--doorway.crm.requests-per-minute=" + scale.requestsPerMinute());
    return settings;
  }

  private void startInstances() {
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance("email.bpmn", Steps.email())
        .addModelInstance("crm.bpmn", Steps.crm())
        .addClasspathResource("processes/effect-repair.bpmn")
        .deploy();
    for (var number = 1; number <= scale.clients(); number++) {
      var id = Client.opportunity(number).value();
      engine.getRuntimeService().startProcessInstanceByKey(Steps.EMAIL, id);
      engine.getRuntimeService().startProcessInstanceByKey(Steps.CRM, id);
    }
  }

  private static boolean everythingEndedOrWaits(ProcessEngine engine) {
    var left =
        Stream.of(Steps.EMAIL, Steps.CRM)
            .mapToLong(
                process ->
                    engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .count())
            .sum();
    return left == engine.getManagementService().createJobQuery().noRetriesLeft().count();
  }

  /** Who ended up with a team lead, by a task. */
  private static List<Integer> waitingForAPerson(ProcessEngine engine) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("Task_CorrectSellerContact")
        .taskCandidateGroup("team-leads")
        .list()
        .stream()
        .map(task -> Client.number(businessKey(engine, task)))
        .toList();
  }

  private static String businessKey(ProcessEngine engine, Task task) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  private static List<Integer> givenUp(ProcessEngine engine, String process) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .withIncident()
        .list()
        .stream()
        .map(instance -> Client.number(instance.getBusinessKey()))
        .toList();
  }

  Set<Integer> undeliverable() {
    return new TreeSet<>(mailScript.undeliverable());
  }

  Set<Integer> emailsWithAPerson() {
    return emailsWithAPerson;
  }

  /** Emails that should have arrived and did not. */
  List<Integer> lostEmails() {
    return clients(number -> !undeliverable().contains(number) && times(number) == 0);
  }

  /** Emails that arrived more often than a server can explain that took them without saying so. */
  List<Integer> emailsSentAgain() {
    return clients(
        number -> times(number) > 1 + mailScript.timesMet(number, SmtpFault.DROPPED_AFTER_DOT));
  }

  List<Integer> emailsThatArrivedTwice() {
    return clients(number -> times(number) > 1);
  }

  /** Emails whose copies a mail program would not know for the same. */
  List<Integer> emailsWithSeveralMessageIds() {
    return clients(number -> to(number).stream().map(Delivery::messageId).distinct().count() > 1);
  }

  Set<Integer> stuckInCrm() {
    return stuckInCrm;
  }

  /** What the CRM lacks, such as {@code /people 17}. */
  List<String> missingRecords() {
    return records(count -> count == 0);
  }

  List<String> doubledRecords() {
    return records(count -> count > 1);
  }

  int mostCrmRequestsWithin(Duration time) {
    return copper.mostRequestsWithin(time);
  }

  Duration longestStep() {
    return steps.longest();
  }

  boolean everyFaultWasMet() {
    return Arrays.stream(SmtpFault.values())
            .filter(fault -> fault != SmtpFault.SLOW)
            .allMatch(fault -> mailScript.timesMet(fault) > 0)
        && Arrays.stream(CopperFault.values())
            .filter(fault -> fault != CopperFault.NONE)
            .allMatch(fault -> copperScript.timesMet(fault) > 0)
        && steps.lostTransactions() > 0;
  }

  private int times(int number) {
    return to(number).size();
  }

  private List<Delivery> to(int number) {
    return mailServer.deliveries().stream()
        .filter(delivery -> delivery.recipient().equals(Client.email(number)))
        .toList();
  }

  private List<Integer> clients(IntPredicate which) {
    return IntStream.rangeClosed(1, scale.clients()).filter(which).boxed().toList();
  }

  private List<String> records(IntPredicate count) {
    return RECORDS.stream()
        .flatMap(
            resource ->
                clients(number -> count.test(copper.count(resource, number))).stream()
                    .map(number -> resource + " " + number))
        .toList();
  }

  /** The run in figures. */
  String summary() {
    var rows = new ArrayList<String>();
    rows.add(row("clients", scale.clients()));
    rows.add(row("took", took.toSeconds() + " s"));
    rows.add(row("transactions lost after the effect", steps.lostTransactions()));
    rows.add(row("longest step", longestStep().toMillis() + " ms"));
    for (var fault : SmtpFault.values()) {
      rows.add(row("mail attempts: " + fault, mailScript.timesMet(fault)));
    }
    rows.add(row("emails taken by the server", mailServer.deliveries().size()));
    rows.add(row("emails lost", lostEmails().size()));
    rows.add(row("550: of them a task", undeliverable().size() + ": " + emailsWithAPerson.size()));
    rows.add(row("emails that arrived twice", emailsThatArrivedTwice().size()));
    rows.add(row("  not explained by a drop after the dot", emailsSentAgain().size()));
    rows.add(row("  with another Message-ID", emailsWithSeveralMessageIds().size()));
    for (var fault : CopperFault.values()) {
      if (fault != CopperFault.NONE) {
        rows.add(row("CRM answers: " + fault, copperScript.timesMet(fault)));
      }
    }
    rows.add(row("CRM requests", copper.requests()));
    rows.add(row("CRM requests, most in any 5 s", mostCrmRequestsWithin(Duration.ofSeconds(5))));
    rows.add(row("CRM requests, most in any 60 s", mostCrmRequestsWithin(Duration.ofMinutes(1))));
    rows.add(row("CRM records missing", missingRecords().size()));
    rows.add(row("CRM records doubled", doubledRecords().size()));
    return rows.stream().collect(joining("\n", "", "\n"));
  }

  private static String row(String what, Object figure) {
    return "%-42s %s".formatted(what, figure);
  }
}
