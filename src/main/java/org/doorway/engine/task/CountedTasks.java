package org.doorway.engine.task;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

/** Counts tasks as the engine does, but a very long list not again at once. */
class CountedTasks extends TaskManager {

  private static final String COUNT = "selectTaskCountByQueryCriteria";

  private final LargeCounts counts;

  CountedTasks(LargeCounts counts) {
    this.counts = counts;
  }

  @Override
  public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
    configureQuery(query);
    return counts.of(question(query), () -> (Long) getDbEntityManager().selectOne(COUNT, query));
  }

  private static String question(TaskQueryImpl query) {
    BoundSql sql =
        Context.getProcessEngineConfiguration()
            .getSqlSessionFactory()
            .getConfiguration()
            .getMappedStatement(COUNT)
            .getBoundSql(query);
    List<ParameterMapping> parameters = sql.getParameterMappings();
    return parameters.stream()
        .map(ParameterMapping::getProperty)
        .map(
            name ->
                sql.hasAdditionalParameter(name)
                    ? sql.getAdditionalParameter(name)
                    : SystemMetaObject.forObject(query).getValue(name))
        .map(String::valueOf)
        .collect(Collectors.joining("\u0000", sql.getSql() + "\u0000", ""));
  }

  /** One for each command of the engine. */
  record Factory(LargeCounts counts) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return TaskManager.class;
    }

    @Override
    public Session openSession() {
      return new CountedTasks(counts);
    }
  }
}
