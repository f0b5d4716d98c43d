package org.doorway.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fits the engine to this application. */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

  @Bean
  Clock clock() {
    return new EngineClock();
  }

  @Bean
  DoorwayPlugin doorwayPlugin(ApplicationContext context) {
    return new DoorwayPlugin(context);
  }

  /** What is added to the engine: forms, rows, expressions, authorizations, retries. */
  static final class DoorwayPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    DoorwayPlugin(ApplicationContext context) {
      this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
      engine.setBeans(new ExpressionBeans(context));
      engine.setTaskService(new FormOnlyTaskService());
      engine.setFilterService(new PlainAlternatives.Filters());
      engine.setResourceAuthorizationProvider(new OwnTasksAuthorization());
      // Two steps of one opportunity at once, the email and the CRM beside it, would both change
      // where its path stands, and one of them would have to be made again.
      engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
      engine.setFailedJobCommandFactory(
          new FailedEffects(() -> context.getBean(FailureDesk.class)));
      engine.setCustomIncidentHandlers(List.of(new GivenUpJobs()));
      if (engine.getCustomPostBPMNParseListeners() == null) {
        engine.setCustomPostBPMNParseListeners(new ArrayList<>());
      }
      engine
          .getCustomPostBPMNParseListeners()
          .add(new FormParseListener(context.getBeanProvider(Forms.class), this::rows));
    }

    private TaskRows rows() {
      return context.getBean(TaskRows.class);
    }
  }
}
