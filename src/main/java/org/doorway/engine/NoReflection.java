package org.doorway.engine;

import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an expression to what our models say: the business key of an execution, and what a bean of
 * ours is asked. From any text, {@code ''.getClass()} would lead to all of Java.
 */
final class NoReflection extends ELResolver {

  private static final String OURS = "org.doorway.";
  private static final Set<String> OF_EVERY_OBJECT =
      Arrays.stream(Object.class.getMethods())
          .map(method -> method.getName())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    boolean asked = base instanceof VariableScope && "processBusinessKey".equals(property);
    if (base != null && !asked) {
      throw new ELException("No model asks for " + property + " of anything");
    }
    return null;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] parameters) {
    boolean ours = base != null && base.getClass().getName().startsWith(OURS);
    if (!ours || OF_EVERY_OBJECT.contains(String.valueOf(method))) {
      throw new ELException("No model calls " + method + " of anything but our beans");
    }
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, Object value) {
    throw new ELException("No model writes " + property);
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return false;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return Collections.emptyIterator();
  }
}
