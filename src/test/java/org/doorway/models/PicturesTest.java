package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.di.Shape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every model has a picture, and a picture shows what is in its model: the same elements, with the
 * same words, at the same place. A model that was changed is drawn anew with {@code
 * docs/processes/draw}.
 */
class PicturesTest {

  static List<Path> processes() {
    return Models.processes();
  }

  static List<Path> decisions() {
    return Models.decisions();
  }

  @Test
  void everyModelHasAPictureAndEveryPictureAModel() throws IOException {
    var expected = Stream.concat(processes().stream(), decisions().stream()).map(Picture::of);
    try (var pictures = Files.list(Path.of("docs", "processes"))) {
      assertThat(pictures.filter(file -> file.toString().endsWith(".svg")))
          .containsExactlyInAnyOrderElementsOf(expected.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void pictureShowsItsProcess(Path file) {
    assertThat(stale(file, Models.read(file))).as("to be drawn anew in %s", file).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void pictureShowsItsDecision(Path file) {
    assertThat(stale(file, decision(file))).as("to be drawn anew in %s", file).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void oneTaskMoreIsMissed(Path file) {
    var process = Models.read(file);
    var task = process.newInstance(UserTask.class);
    task.setId("Task_OneMore");
    first(process, Process.class).addChildElement(task);

    assertThat(stale(file, process)).containsExactly("Task_OneMore");
  }

  @ParameterizedTest
  @MethodSource("processes")
  void oneFlowLessIsSurplus(Path file) {
    var process = Models.read(file);
    var flow = first(process, SequenceFlow.class);
    flow.getParentElement().removeChildElement(flow);

    assertThat(stale(file, process)).containsExactly(flow.getId());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void anotherIdIsNoticed(Path file) {
    var process = Models.read(file);
    var node = first(process, FlowNode.class);
    String before = node.getId();
    node.setId("Event_Renamed");

    assertThat(stale(file, process)).containsExactlyInAnyOrder(before, "Event_Renamed");
  }

  @ParameterizedTest
  @MethodSource("processes")
  void anotherLabelIsNoticed(Path file) {
    var process = Models.read(file);
    var node = first(process, FlowNode.class);
    node.setName("Something else");

    assertThat(stale(file, process)).containsExactly(node.getId());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void anotherPlaceIsNoticed(Path file) {
    var process = Models.read(file);
    var node = first(process, FlowNode.class);
    var bounds = ((Shape) node.getDiagramElement()).getBounds();
    bounds.setX(bounds.getX() + 10);

    assertThat(stale(file, process)).containsExactly(node.getId());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void oneRuleMoreIsMissed(Path file) {
    var decision = decision(file);
    var rule = decision.newInstance(Rule.class);
    rule.setId("Rule_OneMore");
    first(decision, DecisionTable.class).addChildElement(rule);

    assertThat(stale(file, decision)).containsExactly("Rule_OneMore");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void anotherAnswerIsNoticed(Path file) {
    var decision = decision(file);
    var entry = first(decision, OutputEntry.class);
    entry.getText().setTextContent("\"something else\"");

    assertThat(stale(file, decision)).containsExactly(((Rule) entry.getParentElement()).getId());
  }

  private static Set<String> stale(Path file, BpmnModelInstance process) {
    return differences(ModelParts.of(process), Picture.parts(Picture.of(file)));
  }

  private static Set<String> stale(Path file, DmnModelInstance decision) {
    return differences(ModelParts.of(decision), Picture.parts(Picture.of(file)));
  }

  private static Set<String> differences(Map<String, Part> model, Map<String, Part> picture) {
    return Stream.concat(model.keySet().stream(), picture.keySet().stream())
        .filter(id -> !Objects.equals(model.get(id), picture.get(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DmnModelInstance decision(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }

  private static <T extends ModelElementInstance> T first(ModelInstance model, Class<T> type) {
    return model.getModelElementsByType(type).iterator().next();
  }
}
