package org.doorway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.doorway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyDelegatesAndListenersKnowTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.doorway", "org.doorway.process..", "org.doorway.sandbox..")
          .and()
          .haveSimpleNameNotEndingWith("Delegate")
          .and()
          .haveSimpleNameNotEndingWith("Listener")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule valuesAndPortsKnowNothingOfTheEngine =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..calendar..",
              "..crm..",
              "..effect..",
              "..email..",
              "..form..",
              "..opportunity..",
              "..staff..",
              "..texting..",
              "..time..")
          .and(not(resideInAPackage("org.doorway.sandbox..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.camunda..", "org.doorway.process.."));

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices().matching("org.doorway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingKnowsTheSandbox =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.doorway.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.doorway.sandbox..");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.doorway.sandbox.KeptClock")
          .should()
          .callCodeUnitWhere(readsTheMachinesTime());

  private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
    return DescribedPredicate.describe(
        "reads the time of the machine instead of a Clock's",
        call -> isNowWithoutClock(call.getTarget()) || isMachineClock(call.getTarget()));
  }

  private static boolean isNowWithoutClock(CodeUnitCallTarget target) {
    return target.getOwner().getPackageName().equals("java.time")
        && target.getName().equals("now")
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean isMachineClock(CodeUnitCallTarget target) {
    boolean system =
        target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    boolean newDate =
        target.getOwner().isEquivalentTo(Date.class)
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty();
    boolean millis =
        target.getOwner().isEquivalentTo(System.class)
            && target.getName().equals("currentTimeMillis");
    return system || newDate || millis;
  }
}
