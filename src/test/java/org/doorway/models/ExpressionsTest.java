package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          "([a-z][A-Za-z]+Dates)\\.([a-z][A-Za-z]+)\\((execution\\.processBusinessKey)?\\)");
  private static final Pattern VARIABLE = Pattern.compile("([a-z][A-Za-z]+)( == '[A-Za-z]+')?");
  private static final Set<String> VARIABLES = variables();

  static List<Path> processes() {
    return Models.processes();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void namesOnlyWhatExists(Path file) {
    assertThat(EXPRESSION.matcher(Models.text(file)).results().map(found -> found.group(1)))
        .allSatisfy(ExpressionsTest::exists);
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
  void everyVariableIsDeclaredOnceByItsName() {
    assertThat(VARIABLES).hasSizeGreaterThan(10);
    assertThat(Arrays.stream(OpportunityVariables.class.getFields()).map(Field::getName))
        .hasSameSizeAs(VARIABLES);
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

  private static void exists(String expression) {
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
      assertThat(VARIABLES).contains(variable.group(1));
    }
  }

  private static void answersADate(Method method, Matcher asked) {
    assertThat(method.getName()).isEqualTo(asked.group(2));
    assertThat(method.getReturnType()).isEqualTo(Date.class);
    assertThat(method.getParameterCount()).isEqualTo(asked.group(3) == null ? 0 : 1);
  }

  private static Set<String> variables() {
    return Arrays.stream(OpportunityVariables.class.getFields())
        .map(ExpressionsTest::variable)
        .map(ProcessVariable::name)
        .collect(Collectors.toSet());
  }

  private static ProcessVariable<?> variable(Field field) {
    try {
      return (ProcessVariable<?>) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
