package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the models are named and drawn. */
class ProcessModelsTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Map<Class<? extends FlowNode>, String> PREFIXES =
      Map.of(
          StartEvent.class, "StartEvent_",
          EndEvent.class, "EndEvent_",
          BoundaryEvent.class, "BoundaryEvent_",
          CallActivity.class, "CallActivity_",
          SubProcess.class, "SubProcess_");

  static List<Path> processes() {
    return Models.processes();
  }

  static List<Path> decisions() {
    return Models.decisions();
  }

  @Test
  void thereAreProcessesAndADecision() {
    assertThat(processes()).hasSizeGreaterThan(8);
    assertThat(decisions()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void fileHoldsTheOneProcessOfItsName(Path file) {
    assertThat(Models.read(file).getModelElementsByType(Process.class))
        .singleElement()
        .satisfies(
            process -> {
              assertThat(process.getId()).isEqualTo(Models.id(file)).matches("[a-z-]+");
              assertThat(process.isExecutable()).isTrue();
              assertThat(process.getName()).isNotBlank();
              assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
            });
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void fileHoldsTheOneDecisionOfItsName(Path file) {
    assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.getId()).isEqualTo(Models.id(file));
              assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
            });
  }

  @ParameterizedTest
  @MethodSource("processes")
  void idsAreTheKindAndTheLabel(Path file) {
    assertThat(elements(file, FlowNode.class))
        .allSatisfy(
            node -> {
              String prefix = prefix(node);
              assertThat(node.getId()).matches(prefix + "[A-Z][A-Za-z0-9]+");
              assertThat(node.getId()).doesNotMatch(".*_[a-z0-9]{7}");
              if (node.getName() != null) {
                assertThat(node.getId()).startsWith(prefix + Models.pascalCase(node.getName()));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everythingThatHappensIsNamedInSentenceCase(Path file) {
    assertThat(elements(file, FlowNode.class).filter(ProcessModelsTest::happens))
        .allSatisfy(
            node ->
                assertThat(node.getName())
                    .matches("[A-Z0-9][^.]+")
                    .doesNotMatch("(?i)(end|start|task|event)")
                    .doesNotMatch("(Handle|Process|Manage|Perform) .*"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void definitionsCarryTheirNames(Path file) {
    assertThat(elements(file, Message.class))
        .allSatisfy(
            message ->
                assertThat(message.getId()).isEqualToIgnoringCase("Message_" + message.getName()));
    assertThat(elements(file, Error.class))
        .allSatisfy(
            error ->
                assertThat(error.getId()).isEqualToIgnoringCase("Error_" + error.getErrorCode()));
  }

  @Test
  void wholePathIsOnePictureThatOneCanTakeIn() {
    var nodes = elements(Path.of("processes", "seller-opportunity.bpmn"), FlowNode.class);
    assertThat(nodes).hasSizeBetween(20, 30);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void noIdIsGenerated(Path file) {
    assertThat(ID.matcher(Models.text(file)).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(id).doesNotMatch(".*_[0-9][a-z0-9]{6}|.*[0-9a-f]{8}-.*"));
  }

  private static boolean happens(FlowNode node) {
    return node instanceof Activity || node instanceof Event;
  }

  private static String prefix(FlowNode node) {
    return PREFIXES.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(node))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(
            () -> node instanceof Gateway ? "Gateway_" : node instanceof Task ? "Task_" : "Event_");
  }

  private static <T extends BaseElement> Stream<T> elements(Path file, Class<T> type) {
    return Models.read(file).getModelElementsByType(type).stream();
  }
}
