package org.doorway.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Edge;
import org.camunda.bpm.model.bpmn.instance.di.Shape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model's picture has to show, by id. */
final class ModelParts {

  private ModelParts() {}

  /** Every node and flow, and what else has a shape. */
  static Map<String, Part> of(BpmnModelInstance process) {
    return process.getModelElementsByType(BaseElement.class).stream()
        .filter(
            element ->
                element instanceof FlowNode
                    || element instanceof SequenceFlow
                    || element.getDiagramElement() instanceof Shape
                    || element.getDiagramElement() instanceof Edge)
        .collect(
            Collectors.toMap(
                BaseElement::getId,
                element -> Part.at(place(element.getDiagramElement()), words(element))));
  }

  /** Every input, output and rule of the table, and how its rules are read. */
  static Map<String, Part> of(DmnModelInstance decision) {
    Map<String, Part> parts = new HashMap<>();
    decision
        .getModelElementsByType(DecisionTable.class)
        .forEach(table -> parts.put(table.getId(), Part.anywhere(policy(table))));
    decision
        .getModelElementsByType(Input.class)
        .forEach(input -> parts.put(input.getId(), Part.anywhere(words(input))));
    decision
        .getModelElementsByType(Output.class)
        .forEach(output -> parts.put(output.getId(), Part.anywhere(words(output))));
    decision
        .getModelElementsByType(Rule.class)
        .forEach(rule -> parts.put(rule.getId(), Part.anywhere(words(rule))));
    return parts;
  }

  private static String policy(DecisionTable table) {
    return table.getHitPolicy().name() + attribute(table, "aggregation");
  }

  private static String words(Input input) {
    return attribute(input, "label") + text(input.getInputExpression().getText());
  }

  private static String words(Output output) {
    return attribute(output, "label") + attribute(output, "name");
  }

  private static String words(BaseElement element) {
    return element instanceof TextAnnotation note
        ? text(note.getText())
        : attribute(element, "name");
  }

  private static String words(Rule rule) {
    var entries =
        Stream.concat(
                rule.getInputEntries().stream().map(entry -> text(entry.getText())),
                rule.getOutputEntries().stream().map(entry -> text(entry.getText())))
            .map(entry -> entry.isEmpty() ? "–" : entry)
            .collect(Collectors.joining());
    return entries + text(rule.getDescription());
  }

  private static DoubleStream place(DiagramElement drawn) {
    if (drawn instanceof Shape shape) {
      return DoubleStream.of(shape.getBounds().getX(), shape.getBounds().getY());
    }
    if (drawn instanceof Edge edge) {
      var points = List.copyOf(edge.getWaypoints());
      return Stream.of(points.get(0), points.get(points.size() - 1))
          .flatMapToDouble(ModelParts::coordinates);
    }
    return DoubleStream.empty();
  }

  private static DoubleStream coordinates(Waypoint point) {
    return DoubleStream.of(point.getX(), point.getY());
  }

  private static String attribute(ModelElementInstance element, String name) {
    return Optional.ofNullable(element.getAttributeValue(name)).orElse("");
  }

  private static String text(ModelElementInstance element) {
    return element == null ? "" : element.getTextContent().strip();
  }
}
