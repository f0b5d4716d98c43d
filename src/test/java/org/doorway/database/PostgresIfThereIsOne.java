package org.doorway.database;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a run on PostgreSQL where the machine has no server, and says so. */
public class PostgresIfThereIsOne implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    boolean isMissing = Databases.arePostgres() && PostgresPrograms.find().isEmpty();
    return isMissing
        ? ConditionEvaluationResult.disabled(
            "No PostgreSQL server here: neither the PATH nor /usr/lib/postgresql has initdb")
        : ConditionEvaluationResult.enabled("its database is there");
  }
}
