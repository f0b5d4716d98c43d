package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * After all stories are told, every node and every flow of every model was walked. The summary is
 * in {@code target/path-coverage.md}.
 */
class PathCoverageIT {

  private static final Path SUMMARY = Path.of("target", "path-coverage.md");

  @Test
  void everyPathOfEveryModelIsWalked() throws IOException {
    // given
    var walkedPaths = WalkedPaths.elements();
    var missing = new TreeMap<String, List<String>>();
    var summary = new StringBuilder("| Process | Nodes and flows | Walked |\n|---|---:|---:|\n");

    // when
    for (Process process : processes()) {
      List<FlowElement> elements = elements(process);
      List<String> left =
          elements.stream()
              .filter(element -> !walkedPaths.contains(process.getId() + "/" + evidence(element)))
              .map(FlowElement::getId)
              .toList();
      int walked = elements.size() - left.size();
      summary.append(
          "| %s | %d | %d %% |%n"
              .formatted(process.getId(), elements.size(), 100 * walked / elements.size()));
      if (!left.isEmpty()) {
        missing.put(process.getId(), left);
      }
    }
    missing.forEach(
        (process, ids) -> summary.append("%nMissing in %s: %s%n".formatted(process, ids)));
    Files.writeString(SUMMARY, summary);

    // then
    assumeTrue(
        WalkedPaths.stories().containsAll(stories()),
        "Only some of the stories were told:\n" + summary);
    assertThat(missing).as("paths that no story walks").isEmpty();
  }

  private static List<Process> processes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files
          .map(Path::toFile)
          .filter(file -> file.getName().endsWith(".bpmn"))
          .sorted()
          .map(PathCoverageIT::process)
          .toList();
    }
  }

  private static Process process(File file) {
    return Bpmn.readModelFromFile(file).getModelElementsByType(Process.class).iterator().next();
  }

  private static List<FlowElement> elements(Process process) {
    ModelInstance model = process.getModelInstance();
    return Stream.of(FlowNode.class, SequenceFlow.class)
        .flatMap(kind -> model.getModelElementsByType(model.getModel().getType(kind)).stream())
        .map(FlowElement.class::cast)
        .toList();
  }

  /** The engine takes no flow out of an event-based gateway: what happened stands for it. */
  private static String evidence(FlowElement element) {
    return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
        ? flow.getTarget().getId()
        : element.getId();
  }

  /** Every test method of every process test there is. */
  private static List<String> stories() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
    return scanner.findCandidateComponents("org.doorway").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .flatMap(
            type ->
                AnnotationSupport.findAnnotatedMethods(
                    type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                    .stream())
        .map(WalkedPaths::name)
        .toList();
  }
}
