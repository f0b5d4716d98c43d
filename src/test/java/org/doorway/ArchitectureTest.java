package org.doorway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
  static final ArchRule floorsKnowOnlyWhatIsBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("sale")
          .definedBy("org.doorway.sale..")
          .layer("world")
          .definedBy("org.doorway.world..")
          .layer("form")
          .definedBy("org.doorway.form..")
          .layer("engine")
          .definedBy("org.doorway.engine..")
          .layer("effect")
          .definedBy("org.doorway.effect..")
          .layer("outbound")
          .definedBy("org.doorway.outbound..")
          .layer("stage")
          .definedBy("org.doorway.stage..")
          .layer("inbound")
          .definedBy("org.doorway.inbound..")
          .layer("startup")
          .definedBy("org.doorway.startup..")
          .whereLayer("startup")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("inbound")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("stage")
          .mayOnlyBeAccessedByLayers("inbound")
          .whereLayer("outbound")
          .mayOnlyBeAccessedByLayers("stage", "inbound")
          .whereLayer("effect")
          .mayOnlyBeAccessedByLayers("outbound", "stage", "inbound")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("effect", "outbound", "stage", "inbound")
          .whereLayer("form")
          .mayOnlyBeAccessedByLayers("engine", "effect", "outbound", "stage", "inbound")
          .whereLayer("world")
          .mayOnlyBeAccessedByLayers("engine", "effect", "outbound", "stage", "inbound");

  @ArchTest
  static final ArchRule onlyTheEngineFloorAndItsHandlesKnowTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.doorway", "org.doorway.engine..", "org.doorway.sandbox..")
          .and()
          .haveSimpleNameNotEndingWith("Delegate")
          .and()
          .haveSimpleNameNotEndingWith("Listener")
          .and()
          .haveSimpleNameNotEndingWith("Process")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.doorway.(**)").should().beFreeOfCycles();

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
