package org.doorway.story;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what the application sends to its database while it works, not what a test looks up. */
@TestComponent
class SqlCount implements BeanPostProcessor, QueryExecutionListener {

  private boolean working;
  private Sent sent = new Sent(0, 0, 0);

  /** Does a piece of the application's work, and counts it. */
  public <T> T of(Supplier<T> work) {
    working = true;
    try {
      return work.get();
    } finally {
      working = false;
    }
  }

  /** What was sent since the last time this was asked. */
  public Sent take() {
    Sent taken = sent;
    sent = new Sent(0, 0, 0);
    return taken;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource database
        ? ProxyDataSourceBuilder.create(database)
            .listener(this)
            .afterMethod(this::afterMethod)
            .build()
        : bean;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // what counts is what was sent
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (working) {
      int statements = execution.isBatch() ? execution.getBatchSize() : queries.size();
      sent = sent.plus(new Sent(statements, 1, 0));
    }
  }

  private void afterMethod(MethodExecutionContext call) {
    if (working
        && call.getTarget() instanceof Connection
        && call.getMethod().getName().equals("commit")) {
      sent = sent.plus(new Sent(0, 0, 1));
    }
  }

  /** Statements, the round trips that carried them, and commits. */
  public record Sent(int statements, int roundTrips, int commits) {

    Sent plus(Sent more) {
      return new Sent(
          statements + more.statements, roundTrips + more.roundTrips, commits + more.commits);
    }
  }
}
