package org.doorway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.Timestamp;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;

/** What has one place in this code is done nowhere else. */
@AnalyzeClasses(packages = "org.doorway", importOptions = DoNotIncludeTests.class)
class OnePlaceTest {

  @ArchTest
  static final ArchRule momentsOfTablesAreReadAndWrittenByTimeStamp =
      noClasses()
          .that()
          .areNotAssignableTo(TimeStamp.class)
          .and()
          .resideOutsideOfPackage("org.doorway.sandbox..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Timestamp.class);

  @ArchTest
  static final ArchRule textIsCutByStorable =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(Storable.class)
          .should(notCutText());

  private static ArchCondition<JavaCodeUnit> notCutText() {
    return new ArchCondition<>("not cut text to a length") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        if (calls(unit, String.class, "substring") && calls(unit, Math.class, "min")) {
          events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " cuts text"));
        }
      }
    };
  }

  private static boolean calls(JavaCodeUnit unit, Class<?> owner, String method) {
    return unit.getMethodCallsFromSelf().stream()
        .map(call -> call.getTarget())
        .anyMatch(
            target -> target.getOwner().isEquivalentTo(owner) && target.getName().equals(method));
  }
}
