package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the models split and join. */
class GatewaysTest {

  static List<Path> processes() {
    return Models.processes();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void splitsOnDataAreQuestionsAndTheirFlowsTheAnswers(Path file) {
    assertThat(elements(file, ExclusiveGateway.class).filter(GatewaysTest::splits))
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getName()).endsWith("?");
              assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
              assertThat(gateway.getOutgoing())
                  .allSatisfy(flow -> answers(flow, flow.equals(gateway.getDefault())));
            });
  }

  @ParameterizedTest
  @MethodSource("processes")
  void otherGatewaysHaveNoLabel(Path file) {
    assertThat(elements(file, Gateway.class))
        .filteredOn(gateway -> !(gateway instanceof ExclusiveGateway && splits(gateway)))
        .allSatisfy(gateway -> assertThat(gateway.getName()).isNull());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everySplitHasAVisibleGateway(Path file) {
    assertThat(elements(file, FlowNode.class).filter(node -> !(node instanceof Gateway)))
        .allSatisfy(node -> assertThat(node.getOutgoing()).hasSizeLessThan(2))
        .flatExtracting(FlowNode::getOutgoing)
        .allSatisfy(flow -> assertThat(flow.getConditionExpression()).isNull());
    assertThat(elements(file, Gateway.class))
        .allSatisfy(
            gateway ->
                assertThat(gateway.getIncoming().size() == 1 || gateway.getOutgoing().size() == 1)
                    .as(gateway.getId() + " either splits or joins")
                    .isTrue());
  }

  private static void answers(SequenceFlow flow, boolean isDefault) {
    assertThat(flow.getName()).as(flow.getId()).isNotBlank();
    assertThat(flow.getId()).matches("Flow_[A-Z][A-Za-z0-9]+");
    if (isDefault) {
      assertThat(flow.getConditionExpression()).isNull();
    } else {
      assertThat(flow.getConditionExpression().getTextContent())
          .matches("\\$\\{[a-z][A-Za-z]+( == '[A-Za-z]+')?}");
    }
  }

  private static boolean splits(Gateway gateway) {
    return gateway.getOutgoing().size() > 1;
  }

  private static <T extends BaseElement> Stream<T> elements(Path file, Class<T> type) {
    return Models.read(file).getModelElementsByType(type).stream();
  }
}
