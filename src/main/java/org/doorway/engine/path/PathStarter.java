package org.doorway.engine.path;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the path of an opportunity that was taken in outside Tasklist. */
@Component
public class PathStarter {

  private final RuntimeService runtime;

  PathStarter(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  public void start(String opportunity, Map<String, Object> variables) {
    runtime.startProcessInstanceByKey("seller-opportunity", opportunity, variables);
  }
}
