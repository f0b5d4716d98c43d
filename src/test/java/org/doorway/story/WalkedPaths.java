package org.doorway.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Remembers which flow nodes and flows of the models the stories of this JVM took, in a file of its
 * own, so that {@link PathCoverageIT} knows of all JVMs of a build.
 */
@TestComponent
class WalkedPaths extends AbstractProcessEnginePlugin {

  /** Where the JVMs of this build write; what an earlier one walked proves nothing. */
  private static final Path BUILD =
      Path.of("target", "walked-paths", System.getProperty("doorway.build", "by hand"));

  private static final Set<String> ELEMENTS = ConcurrentHashMap.newKeySet();
  private static final Set<String> STORIES = ConcurrentHashMap.newKeySet();

  static void told(Method story) {
    STORIES.add(name(story));
  }

  /** Writes down what this JVM has walked so far. */
  static void keep() {
    try {
      var folder = Files.createDirectories(BUILD.resolve("" + ProcessHandle.current().pid()));
      Files.write(folder.resolve("elements"), ELEMENTS);
      Files.write(folder.resolve("stories"), STORIES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The elements, as {@code process/id}, that any story of this build took. */
  static Set<String> elements() throws IOException {
    return kept("elements");
  }

  /** The stories that were told in this build, by their {@link #name}. */
  static Set<String> stories() throws IOException {
    return kept("stories");
  }

  static String name(Method story) {
    return story.getDeclaringClass().getName() + "#" + story.getName();
  }

  private static Set<String> kept(String what) throws IOException {
    var kept = new HashSet<String>();
    if (Files.exists(BUILD)) {
      try (var folders = Files.list(BUILD)) {
        for (var folder : folders.toList()) {
          kept.addAll(Files.readAllLines(folder.resolve(what)));
        }
      }
    }
    return kept;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPostBPMNParseListeners() == null) {
      engine.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    engine.getCustomPostBPMNParseListeners().add(new Watch());
  }

  /** Puts a watch on every node and flow of a model that is parsed. */
  private static final class Watch extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
      processes.forEach(process -> watch(process, process.getKey()));
    }

    private void watch(ScopeImpl scope, String process) {
      for (ActivityImpl node : scope.getActivities()) {
        node.addBuiltInListener(ExecutionListener.EVENTNAME_START, walked(process, node.getId()));
        node.getOutgoingTransitions()
            .forEach(
                flow ->
                    ((TransitionImpl) flow)
                        .addBuiltInListener(
                            ExecutionListener.EVENTNAME_TAKE, walked(process, flow.getId())));
        watch(node, process);
      }
    }

    private static ExecutionListener walked(String process, String element) {
      return execution -> ELEMENTS.add(process + "/" + element);
    }
  }
}
