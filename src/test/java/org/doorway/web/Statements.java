package org.doorway.web;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** What the application sends to its database while somebody listens. */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {

  private final List<Statement> sent = new CopyOnWriteArrayList<>();
  private volatile boolean listening;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource database
        ? ProxyDataSourceBuilder.create(database).listener(this).build()
        : bean;
  }

  public List<Statement> during(Runnable work) {
    sent.clear();
    listening = true;
    try {
      work.run();
    } finally {
      listening = false;
    }
    return List.copyOf(sent);
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // what counts is what was sent
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (listening) {
      for (QueryInfo query : queries) {
        List<List<ParameterSetOperation>> parameters = query.getParametersList();
        sent.add(
            new Statement(
                query.getQuery(),
                parameters.isEmpty() ? List.of() : List.copyOf(parameters.get(0))));
      }
    }
  }

  /** One statement with what it was sent with. */
  public record Statement(String sql, List<ParameterSetOperation> parameters) {

    /** Gives another statement with the same places the same parameters. */
    public void fill(PreparedStatement other) {
      try {
        for (ParameterSetOperation parameter : parameters) {
          parameter.getMethod().invoke(other, parameter.getArgs());
        }
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
