package org.doorway.engine.task;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.doorway.engine.login.OpenWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts our rules of whose a task is in the place of the engine's grants. */
@Component
class TaskPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<OpenWork> openWork;
  private final ObjectProvider<PlatformTransactionManager> transactions;
  private final Clock clock;

  TaskPlugin(
      ObjectProvider<OpenWork> openWork,
      ObjectProvider<PlatformTransactionManager> transactions,
      Clock clock) {
    this.openWork = openWork;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new NoGrantsOnTasks());
    // No tenants: a check for them would only stand in the way of the lists' indexes.
    engine.setTenantCheckEnabled(false);
    engine.setCommandCheckers(new ArrayList<>(List.of(new TaskRights())));
    engine.setIdentityService(new StaffChanges(openWork::getObject, transactions::getObject));
    var sessions =
        new ArrayList<SessionFactory>(
            Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
    sessions.add(TaskLists.FACTORY);
    sessions.add(new CountedTasks.Factory(new LargeCounts(clock)));
    engine.setCustomSessionFactories(sessions);
    List<BpmnParseListener> listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    listeners.add(new TaskParseListener());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.getSqlSessionFactory().getConfiguration().addInterceptor(new PlainTaskSql());
  }
}
