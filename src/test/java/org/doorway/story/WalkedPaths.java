package org.doorway.story;

import java.lang.reflect.Method;
import java.util.ArrayList;
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

/** Remembers, over all the stories of a run, which flow nodes and flows of the models they took. */
@TestComponent
class WalkedPaths extends AbstractProcessEnginePlugin {

  private static final Set<String> ELEMENTS = ConcurrentHashMap.newKeySet();
  private static final Set<Method> STORIES = ConcurrentHashMap.newKeySet();

  public static boolean contains(String process, String element) {
    return ELEMENTS.contains(process + "/" + element);
  }

  public static void told(Method story) {
    STORIES.add(story);
  }

  public static Set<Method> stories() {
    return Set.copyOf(STORIES);
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
