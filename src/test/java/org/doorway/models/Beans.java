package org.doorway.models;

import static java.util.stream.Collectors.toMap;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.beans.Introspector;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.form.StartForm;
import org.doorway.form.TaskForm;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The components of the application, found on the class path without starting anything. */
final class Beans {

  private static final Map<String, Class<?>> BY_NAME = scan();

  private Beans() {}

  /** By the name that Spring gives them and models use. */
  static Map<String, Class<?>> byName() {
    return BY_NAME;
  }

  static Set<String> taskForms() {
    return of(TaskForm.class).map(TaskForm::id).collect(Collectors.toSet());
  }

  static Set<String> startForms() {
    return of(StartForm.class).map(StartForm::id).collect(Collectors.toSet());
  }

  /** What each bean of that type answers without knowing anything: its name, its id. */
  static <T> Stream<T> of(Class<T> type) {
    return BY_NAME.values().stream()
        .filter(type::isAssignableFrom)
        .map(bean -> type.cast(mock(bean, CALLS_REAL_METHODS)));
  }

  private static Map<String, Class<?>> scan() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    return scanner.findCandidateComponents("org.doorway").stream()
        .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
        .collect(toMap(bean -> Introspector.decapitalize(bean.getSimpleName()), bean -> bean));
  }
}
