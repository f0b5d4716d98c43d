package org.doorway.models;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorway.Constant;
import org.doorway.engine.OpportunityVariables;
import org.doorway.engine.ProcessVariable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the expressions of the models name exists: beans, their dates, variables. */
class ExpressionsTest {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern BEAN = Pattern.compile("[a-z][A-Za-z]+(Delegate|Listener)");
  private static final Pattern DATE =
      Pattern.compile(
          "([a-z][A-Za-z]+Dates)\\.([a-z][A-Za-z]+)\\((execution\\.processBusinessKey|record)?\\)");
  private static final Pattern VARIABLE = Pattern.compile("([a-z][A-Za-z]+)( == '[A-Za-z]+')?");
  private static final String SHARED = OpportunityVariables.class.getSimpleName();

  /** The names of the variables that a class declares. */
  private static final Map<String, List<String>> VARIABLES =
      Constant.all(ProcessVariable.class).stream()
          .collect(
              groupingBy(
                  variable -> variable.owner().getSimpleName(),
                  mapping(variable -> ((ProcessVariable<?>) variable.value()).name(), toList())));

  static List<Path> processes() {
    return Models.processes();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void namesOnlyWhatExists(Path file) {
    assertThat(EXPRESSION.matcher(Models.text(file)).results().map(found -> found.group(1)))
        .allSatisfy(expression -> exists(expression, variablesOf(file)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void hasNoScriptAndNoClassOfItsOwn(Path file) {
    assertThat(Models.text(file))
        .doesNotContain("scriptTask", "camunda:script", "scriptFormat")
        .doesNotContain("camunda:class=", "camunda:expression=", "camunda:field")
        .doesNotContain("camunda:connector", "camunda:formData", "camunda:formKey");
  }

  @Test
  void everyVariableIsDeclaredOnceByItsProcessOrForAll() {
    assertThat(VARIABLES.values().stream().flatMap(List::stream))
        .hasSizeGreaterThan(10)
        .doesNotHaveDuplicates();
    assertThat(VARIABLES).containsKey(SHARED);
    assertThat(VARIABLES.keySet())
        .filteredOn(owner -> !owner.equals(SHARED))
        .isSubsetOf(processes().stream().map(ExpressionsTest::processClass).toList());
  }

  @Test
  void dateOfADatesBeanIsAskedForByAModel() {
    String models = Models.processes().stream().map(Models::text).collect(Collectors.joining());

    assertThat(Beans.byName()).containsKeys("stagingDates", "contractDates");
    Beans.byName().forEach((name, bean) -> datesAreUsed(models, name, bean));
  }

  private static void datesAreUsed(String models, String name, Class<?> bean) {
    if (name.endsWith("Dates")) {
      assertThat(bean.getDeclaredMethods())
          .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
          .filteredOn(method -> method.getReturnType() == Date.class)
          .allSatisfy(method -> assertThat(models).contains(name + "." + method.getName() + "("));
    }
  }

  private static void exists(String expression, List<String> variables) {
    Matcher date = DATE.matcher(expression);
    if (date.matches()) {
      assertThat(Beans.byName()).containsKey(date.group(1));
      assertThat(Beans.byName().get(date.group(1)).getMethods())
          .anySatisfy(method -> answersADate(method, date));
    } else if (BEAN.matcher(expression).matches()) {
      assertThat(Beans.byName()).containsKey(expression);
    } else if (!expression.equals("execution.processBusinessKey")) {
      Matcher variable = VARIABLE.matcher(expression);
      assertThat(variable.matches()).as(expression).isTrue();
      assertThat(variables).contains(variable.group(1));
    }
  }

  private static void answersADate(Method method, Matcher asked) {
    assertThat(method.getName()).isEqualTo(asked.group(2));
    assertThat(method.getReturnType()).isEqualTo(Date.class);
    assertThat(method.getParameterCount()).isEqualTo(asked.group(3) == null ? 0 : 1);
  }

  /** Those of its own process, and those that all share. */
  private static List<String> variablesOf(Path process) {
    return Stream.of(SHARED, processClass(process))
        .flatMap(owner -> VARIABLES.getOrDefault(owner, List.of()).stream())
        .toList();
  }

  private static String processClass(Path process) {
    return Models.pascalCase(Models.id(process)) + "Process";
  }
}
