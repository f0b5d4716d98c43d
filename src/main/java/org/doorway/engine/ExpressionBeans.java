package org.doorway.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The beans that an expression of a model may name: delegates, listeners and the {@code …Dates}.
 * Nothing else of the application can be reached from an expression. Beans are looked up when
 * named, since they may need the engine that is being built with this map.
 */
final class ExpressionBeans extends AbstractMap<Object, Object> {

  private final ConfigurableListableBeanFactory context;
  private volatile Set<String> names = Set.of();

  ExpressionBeans(ConfigurableListableBeanFactory context) {
    this.context = context;
  }

  @Override
  public boolean containsKey(Object name) {
    return names().contains(name);
  }

  @Override
  public @Nullable Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return names().stream()
        .map(name -> Map.<Object, Object>entry(name, context.getBean(name)))
        .collect(Collectors.toSet());
  }

  /**
   * Looked for once, but not before every bean is defined: the engine is built on the way there.
   */
  private Set<String> names() {
    if (!names.isEmpty()) {
      return names;
    }
    Set<String> found =
        Arrays.stream(context.getBeanDefinitionNames())
            .filter(this::isForModels)
            .collect(Collectors.toSet());
    if (context.isConfigurationFrozen()) {
      names = found;
    }
    return found;
  }

  private boolean isForModels(String name) {
    return name.endsWith("Dates")
        || context.isTypeMatch(name, JavaDelegate.class)
        || context.isTypeMatch(name, ExecutionListener.class)
        || context.isTypeMatch(name, TaskListener.class);
  }
}
