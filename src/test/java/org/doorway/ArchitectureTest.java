package org.doorway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom, who owns which table, and that every package says what it is for. Each rule is
 * tried on classes that break it, so that none holds only because it looks at nothing.
 */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Tables TABLES = new Tables(Path.of("src/main/resources/db/migration"));
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.doorway");

  private static final ArchRule ENGINE_BEHIND_ITS_HANDLES =
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

  private static final ArchRule NO_CYCLES =
      slices().matching("org.doorway.(**)").should().beFreeOfCycles();

  private static final ArchRule NOTHING_KNOWS_THE_SANDBOX =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.doorway.sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.doorway.sandbox..");

  private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.doorway.sandbox.KeptClock")
          .should()
          .callCodeUnitWhere(readsTheMachinesTime());

  @TempDir Path folder;

  @Test
  void floorsKnowOnlyWhatIsBelow() {
    Floors.knowOnlyWhatIsBelow().check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "world, sale",
    "form, sale",
    "engine, world",
    "engine, form",
    "effect, engine",
    "outbound, effect",
    "stage, outbound",
    "inbound, stage",
    "page, inbound",
    "startup, page"
  })
  void classOneFloorTooLowIsFound(String floor, String tooLow) {
    // given
    var known = "package org.doorway.%s.made; public class Known {}".formatted(floor);
    var moved = "package org.doorway.%s.other; class Moved { org.doorway.%s.made.Known it; }";

    // when
    var inPlace = MadeUp.classes(folder, known, moved.formatted(floor, floor));
    var below = MadeUp.classes(folder, known, moved.formatted(tooLow, floor));

    // then
    assertThat(faults(Floors.knowOnlyWhatIsBelow(), inPlace)).isEmpty();
    assertThat(faults(Floors.knowOnlyWhatIsBelow(), below))
        .singleElement()
        .asString()
        .contains("org.doorway." + tooLow + ".other.Moved");
  }

  @Test
  void packagesAreNamedByFloorAndRoom() {
    Floors.areNamedInTwoLevels().check(HOUSE);
    assertThat(Floors.of(packages()))
        .containsOnlyOnceElementsOf(Floors.MAY_KNOW.keySet())
        .hasSize(Floors.MAY_KNOW.size() + 1)
        .contains("sandbox");
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "stage.offer.counter", "world.email.imap"})
  void packageOfAnotherNameIsFound(String name) {
    // when
    var misnamed = MadeUp.classes(folder, "package org.doorway." + name + "; class Stray {}");

    // then
    assertThat(faults(Floors.areNamedInTwoLevels(), misnamed)).hasSize(1);
  }

  @Test
  void packagesAreFreeOfCycles() {
    NO_CYCLES.check(HOUSE);
  }

  @Test
  void cycleIsFound() {
    // when
    var circle =
        MadeUp.classes(
            folder,
            "package org.doorway.stage.hen; public class Hen { org.doorway.stage.egg.Egg from; }",
            "package org.doorway.stage.egg; public class Egg { org.doorway.stage.hen.Hen from; }");

    // then
    assertThat(faults(NO_CYCLES, circle)).hasSize(1);
  }

  @Test
  void onlyTheEngineFloorAndItsHandlesKnowTheEngine() {
    ENGINE_BEHIND_ITS_HANDLES.check(HOUSE);
  }

  @Test
  void engineInAUseCaseIsFound() {
    // given
    var engine = "package org.camunda.bpm.engine; public interface TaskService {}";
    var user =
        "package org.doorway.stage.made; class %s { org.camunda.bpm.engine.TaskService tasks; }";

    // when
    var handle = MadeUp.classes(folder, engine, user.formatted("SendIntroductionDelegate"));
    var useCase = MadeUp.classes(folder, engine, user.formatted("Introduction"));

    // then
    assertThat(faults(ENGINE_BEHIND_ITS_HANDLES, handle)).isEmpty();
    assertThat(faults(ENGINE_BEHIND_ITS_HANDLES, useCase)).hasSize(1);
  }

  @Test
  void nothingKnowsTheSandbox() {
    NOTHING_KNOWS_THE_SANDBOX.check(HOUSE);
  }

  @Test
  void useOfTheSandboxIsFound() {
    // when
    var user =
        MadeUp.classes(
            folder,
            "package org.doorway.sandbox.made; public class Toy {}",
            "package org.doorway.stage.made; class User { org.doorway.sandbox.made.Toy toy; }");

    // then
    assertThat(faults(NOTHING_KNOWS_THE_SANDBOX, user)).hasSize(1);
  }

  @Test
  void timeComesFromTheClock() {
    TIME_COMES_FROM_THE_CLOCK.check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.Instant.now()",
        "java.time.LocalDate.now(java.time.ZoneId.of(\"America/Chicago\"))",
        "java.time.Clock.systemUTC()",
        "new java.util.Date()",
        "System.currentTimeMillis()"
      })
  void timeOfTheMachineIsFound(String time) {
    // when
    var late =
        MadeUp.classes(
            folder,
            "package org.doorway.stage.made; class Late { Object t = %s; }".formatted(time));

    // then
    assertThat(faults(TIME_COMES_FROM_THE_CLOCK, late)).hasSize(1);
  }

  @Test
  void tableBelongsToOnePackage() {
    assertThat(TABLES.trespassers(HOUSE)).isEmpty();
    assertThat(TABLES.names())
        .contains("opportunity", "assignment", "consent", "crm_link", "offer");
    assertThat(TABLES.unused(HOUSE)).as("tables that nobody reads").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from offer where id = ?",
        "SELECT MAX(id)\\n  FROM Offer",
        "select 1 from contract, offer where number = 1",
        "update offer set status = 'withdrawn' where id = ?",
        "insert into offer (buyer) values (?)",
        "delete from offer",
        " left join offer on offer.opportunity_id = contract.opportunity_id",
        "and exists (select 1 from offer)",
        "select count(*) from \" + TABLE + \" where buyer = ?"
      })
  void tableOfAnotherPackageIsFound(String sql) {
    // given
    var source =
        "package org.doorway.stage.%s; class Reader {"
            + " static final String TABLE = \"offer\"; String sql() { return \"%s\"; } }";

    // when
    var owner = MadeUp.classes(folder, source.formatted("offer", sql.replace("contract", "offer")));
    var other = MadeUp.classes(folder, source.formatted("contract", sql));

    // then
    assertThat(TABLES.trespassers(owner)).isEmpty();
    assertThat(TABLES.trespassers(other))
        .containsExactly("stage.contract.Reader names offer of stage.offer");
  }

  @Test
  void tableOfTheEngineAndHiddenTableAreFound() {
    // when
    var reader =
        MadeUp.classes(
            folder,
            "package org.doorway.stage.offer; class Reader { String of(String table) {"
                + " return \"select id_ from act_ru_task \" + \"delete from \" + table; } }");

    // then
    assertThat(TABLES.trespassers(reader))
        .contains("stage.offer.Reader names act_ru_task of the engine")
        .anyMatch(fault -> fault.startsWith("stage.offer.Reader hides its table"));
  }

  @Test
  void tableWithoutAnOwnerIsNobodysToRead() throws IOException {
    // given
    Files.writeString(
        folder.resolve("V1__sale.sql"), "-- no package\ncreate table orphan (id int);");

    // when
    var tables = new Tables(folder);
    var reader =
        MadeUp.classes(
            folder,
            "package org.doorway.sale.made; class Reader { String sql = \"delete from orphan\"; }");

    // then
    assertThat(tables.trespassers(reader))
        .containsExactly("sale.made.Reader names orphan of nobody");
    assertThat(tables.unused(MadeUp.classes(folder, "package org.doorway.sale.made; class No {}")))
        .containsExactly("orphan");
  }

  @Test
  void packagesSayWhatTheyAreFor() {
    assertThat(Purposes.missing(SOURCES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "has no purpose     | package stage;",
        "has no purpose     | /** */ @NullMarked package stage;",
        "has no purpose     | /** Offers. */ @NullMarked package stage;",
        "is not @NullMarked | /** What buyers offer for a home. */ package stage;"
      })
  void packageWithoutItsPurposeIsFound(String fault, String info) throws IOException {
    // given
    Path stage = Files.createDirectory(folder.resolve("stage"));
    Path packageInfo = stage.resolve("package-info.java");
    Files.writeString(stage.resolve("Offers.java"), "package stage; class Offers {}");
    assertThat(Purposes.missing(folder)).containsExactly("stage has no package-info");

    // when
    Files.writeString(packageInfo, info.replace(" @NullMarked ", "\n@NullMarked\n"));

    // then
    assertThat(Purposes.missing(folder)).containsExactly("stage " + fault);
    Files.writeString(
        packageInfo, "/** What buyers offer for a home. */\n@NullMarked\npackage stage;");
    assertThat(Purposes.missing(folder)).isEmpty();
  }

  private static List<String> faults(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }

  private static Set<String> packages() {
    return HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }

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
