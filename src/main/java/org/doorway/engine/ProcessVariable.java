package org.doorway.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable's name and type, and the only way our code reads or writes it. */
public record ProcessVariable<T>(String name, Class<T> type) {

  public static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class);
  }

  public static ProcessVariable<Boolean> fact(String name) {
    return new ProcessVariable<>(name, Boolean.class);
  }

  public Optional<T> findIn(VariableScope scope) {
    return Optional.ofNullable(type.cast(scope.getVariable(name)));
  }

  public T readFrom(VariableScope scope) {
    return findIn(scope).orElseThrow(() -> new IllegalStateException("No variable " + name));
  }

  public void writeTo(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  /** For the rest of the transaction only: what a gateway right after it asks for. */
  public void tellTo(VariableScope scope, T value) {
    scope.setVariable(name, Variables.untypedValue(value, true));
  }

  /** The variable set to that value, for an answer of a form or a start. */
  public Map<String, Object> of(T value) {
    return Map.of(name, value);
  }
}
