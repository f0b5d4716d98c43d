package org.doorway.engine.decision;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * All rows of a decision table that fit, as its newest version has them. The engine's own service
 * would keep each cell of each row in the history, hundreds for one contract, and ask whether the
 * person at work may evaluate; here nothing is kept, and the rules are the same for everybody.
 */
@Component
public class DecisionRows {

  private final DmnEngine tables = tables();
  private final ProcessEngine engine;

  DecisionRows(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** In the order of the table. A cell that is empty there is not in its row. */
  public List<Map<String, Object>> of(String decision, Map<String, Object> facts) {
    return tables.evaluateDecisionTable(newest(decision), facts).stream()
        .map(row -> row.getEntryMap())
        .toList();
  }

  private static DmnEngine tables() {
    var settings = new DefaultDmnEngineConfiguration();
    settings.setFeelEngineFactory(
        () -> new LiteralsOnce(new ScalaFeelEngineFactory().createInstance()));
    return settings.buildEngine();
  }

  private DmnDecision newest(String decision) {
    var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return settings
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        (DmnDecision)
                            settings
                                .getDeploymentCache()
                                .findDeployedLatestDecisionDefinitionByKey(decision)));
  }
}
