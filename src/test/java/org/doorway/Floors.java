package org.doorway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The floors of the house, bottom up: what each may know, and how its packages are called. */
final class Floors {

  /** Nobody knows pages or startup; and world and form do not know one another. */
  static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    MAY_KNOW.put("sale", Set.of());
    MAY_KNOW.put("world", Set.of("sale"));
    MAY_KNOW.put("form", Set.of("sale"));
    for (String floor : List.of("engine", "effect", "outbound", "stage", "inbound", "page")) {
      MAY_KNOW.put(floor, Set.copyOf(MAY_KNOW.keySet()));
    }
    MAY_KNOW.put("startup", Set.of("sale"));
  }

  /** Rooms with a room of their own: an adapter beside its port. */
  private static final String DEEPER = "org.doorway.world.crm.copper";

  private Floors() {}

  static ArchRule knowOnlyWhatIsBelow() {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String floor : MAY_KNOW.keySet()) {
      house = house.layer(floor).definedBy("org.doorway." + floor + "..");
    }
    for (Map.Entry<String, Set<String>> floor : MAY_KNOW.entrySet()) {
      var layer = house.whereLayer(floor.getKey());
      Set<String> below = floor.getValue();
      house =
          below.isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(below.toArray(String[]::new));
    }
    return house;
  }

  /** A floor and a room; {@code org.doorway} itself holds the application alone. */
  static ArchRule areNamedInTwoLevels() {
    Stream<String> floors =
        MAY_KNOW.keySet().stream().map("org.doorway."::concat).flatMap(Floors::withItsRooms);
    String[] packages =
        Stream.of(Stream.of(DEEPER), floors).flatMap(names -> names).toArray(String[]::new);
    return classes()
        .that()
        .resideOutsideOfPackage("org.doorway.sandbox..")
        .and()
        .doNotHaveFullyQualifiedName(DoorwayApplication.class.getName())
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(packages);
  }

  private static Stream<String> withItsRooms(String floor) {
    return Stream.of(floor, floor + ".*");
  }

  /** The floors that these packages are on. */
  static Stream<String> of(Collection<String> packages) {
    return packages.stream()
        .filter(name -> name.startsWith("org.doorway."))
        .map(name -> name.split("\\.", -1)[2])
        .distinct();
  }
}
