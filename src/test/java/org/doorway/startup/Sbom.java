package org.doorway.startup;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a jar says it ships: a CycloneDX bill of materials. */
record Sbom(JsonNode json) {

  private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

  static Sbom read(String json) throws JsonProcessingException {
    return new Sbom(new ObjectMapper().readTree(json));
  }

  /** The file names of the libraries; the demo alone has the optional ones. */
  Set<String> libraries(String... scopes) {
    return components()
        .filter(component -> List.of(scopes).contains(component.path("scope").asText()))
        .map(Sbom::fileName)
        .collect(toCollection(TreeSet::new));
  }

  /** What each component lacks to be shipped: a licence, or one that is allowed. */
  List<String> objections(Set<String> allowed) {
    return components().flatMap(component -> objections(component, allowed)).toList();
  }

  private static Stream<String> objections(JsonNode component, Set<String> allowed) {
    var licences = component.path("licenses");
    return licences.isEmpty()
        ? Stream.of(fileName(component) + " names no licence")
        : each(licences)
            .map(Sbom::name)
            .filter(licence -> !allowed.contains(licence))
            .map(licence -> fileName(component) + " is under " + licence);
  }

  private static String name(JsonNode choice) {
    var licence = choice.path("license");
    return Stream.of(choice.path("expression"), licence.path("id"), licence.path("name"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst()
        .orElse("a licence without a name");
  }

  private Stream<JsonNode> components() {
    return each(json.path("components"));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String fileName(JsonNode component) {
    var classifier = CLASSIFIER.matcher(component.path("purl").asText());
    return component.path("name").asText()
        + "-"
        + component.path("version").asText()
        + (classifier.find() ? "-" + classifier.group(1) : "")
        + ".jar";
  }
}
