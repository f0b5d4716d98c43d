package org.doorway.faults;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.doorway.effect.Claim;
import org.doorway.effect.EffectLedger;
import org.doorway.effect.repair.RepairDates;
import org.doorway.engine.failure.FailureRules;
import org.doorway.engine.failure.Mender;
import org.doorway.engine.path.Instances;
import org.doorway.engine.tasklist.TaskLinks;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.record.CrmRecord;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.EmailSender;
import org.mockito.ArgumentMatchers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The application's ledger, letters and adapters with its own settings, on a database of their own;
 * the engines are small ones, so that a run can have several.
 */
final class World implements AutoCloseable {

  private static final List<String> SETTINGS =
      List.of(
          "--spring.main.lazy-initialization=true",
          // This CRM finds what it was told a moment ago.
          "--doorway.effect.settle=PT0S",
          "--logging.level.root=warn",
          "--logging.level.org.camunda.bpm.engine=off");

  private static final Claim NEVER_TRIED =
      new Claim(Optional.empty(), false, Instant.EPOCH, List.of());

  private static final StaffMember AGENT =
      new StaffMember("ann", "Ann Agent", "ann@doorway.example");

  private final ConfigurableApplicationContext context;
  private final List<ProcessEngine> engines = new ArrayList<>();

  @ComponentScan(
      basePackageClasses = {
        EffectLedger.class,
        EmailSender.class,
        Correspondence.class,
        Crm.class,
        CrmRecord.class,
        RepairDates.class,
        BusinessTime.class,
        Opportunities.class,
        Staff.class
      })
  @ConfigurationPropertiesScan({
    "org.doorway.effect",
    "org.doorway.engine.tasklist",
    "org.doorway.world.email",
    "org.doorway.world.crm",
    "org.doorway.sale.time"
  })
  @EnableConfigurationProperties(MailProperties.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    RestClientAutoConfiguration.class
  })
  private static final class Parts {}

  World(
      boolean withLedger,
      FaultySmtpServer server,
      IntFunction<SmtpFault> script,
      List<String> settings) {
    var all = new ArrayList<>(SETTINGS);
    all.addAll(settings);
    context =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .profiles("test")
            .initializers(
                (GenericApplicationContext parts) -> {
                  parts.registerBean(Clock.class, Clock::systemUTC);
                  parts.registerBean(Staff.class, OneAgent::new);
                  parts.registerBean(Instances.class);
                  parts.registerBean(TaskLinks.class);
                  parts.registerBean(
                      RuntimeService.class, () -> engines.get(0).getRuntimeService());
                  parts.registerBean(
                      JavaMailSender.class,
                      () ->
                          new ScriptedMailSender(
                              server, script, parts.getBean(MailProperties.class).getProperties()));
                  if (!withLedger) {
                    parts.registerBean(
                        "noLedger",
                        EffectLedger.class,
                        World::noLedger,
                        ledger -> ledger.setPrimary(true));
                  }
                })
            .run(all.toArray(String[]::new));
  }

  /** Clients 1 to that number, each with an open opportunity. */
  void add(int clients) {
    var opportunities = get(Opportunities.class);
    var assignments = get(Assignments.class);
    for (var number = 1; number <= clients; number++) {
      var opportunity = Client.newOpportunity(number);
      opportunities.add(opportunity, "test");
      assignments.assign(
          opportunity.id(), "lena", AGENT.userId(), opportunity.notes(), opportunity.createdAt());
    }
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** One more node: an engine with a job executor that keeps its jobs locked for so long. */
  ProcessEngine engine(Steps steps, Duration jobLock) {
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName("node" + engines.size() + "-" + context.getId());
    configuration.setDataSource(get(DataSource.class));
    configuration.setTransactionManager(get(PlatformTransactionManager.class));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setHistory("none");
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setMetricsEnabled(false);
    var beans = new HashMap<>(steps.beans());
    beans.put("repairDates", get(RepairDates.class));
    configuration.setBeans(beans);
    configuration.setFailedJobCommandFactory(FailureRules.of(() -> get(Mender.class)));
    configuration.setFailedJobRetryTimeCycle("R9/PT0.5S");
    configuration.setJobExecutor(jobExecutor(jobLock));
    configuration.setJobExecutorActivate(true);
    var engine = configuration.buildProcessEngine();
    engines.add(engine);
    return engine;
  }

  private static DefaultJobExecutor jobExecutor(Duration lock) {
    var executor = new DefaultJobExecutor();
    executor.setCorePoolSize(10);
    executor.setMaxPoolSize(10);
    executor.setQueueSize(10);
    executor.setMaxJobsPerAcquisition(5);
    executor.setWaitTimeInMillis(100);
    executor.setMaxWait(500);
    executor.setLockTimeInMillis((int) lock.toMillis());
    return executor;
  }

  /** What a ledger must not be: it acts whenever it is asked to. */
  private static EffectLedger noLedger() {
    EffectLedger ledger = mock(withSettings().stubOnly());
    when(ledger.once(any(), ArgumentMatchers.<Supplier<String>>any()))
        .thenAnswer(call -> call.<Supplier<String>>getArgument(1).get());
    when(ledger.once(any(), ArgumentMatchers.<Function<Claim, String>>any()))
        .thenAnswer(call -> call.<Function<Claim, String>>getArgument(1).apply(NEVER_TRIED));
    return ledger;
  }

  @Override
  public void close() {
    engines.forEach(ProcessEngine::close);
    context.close();
  }

  private static final class OneAgent implements Staff {

    @Override
    public StaffMember get(String userId) {
      return AGENT;
    }

    @Override
    public List<StaffMember> teamLeads() {
      return List.of();
    }

    @Override
    public List<StaffMember> listingAgents() {
      return List.of(AGENT);
    }

    @Override
    public List<StaffMember> admins() {
      return List.of();
    }

    @Override
    public boolean hasAdmin() {
      return false;
    }
  }
}
