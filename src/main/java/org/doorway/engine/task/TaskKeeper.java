package org.doorway.engine.task;

import static org.doorway.engine.OpportunityVariables.AGENT_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Keeps every agent's task in somebody's list, whatever is done to it: put back, it is the agent's
 * again; without an agent who can work on it, it is nobody's, and so among what the team leads find
 * in <i>Incoming</i>.
 */
class TaskKeeper implements TaskListener {

  @Override
  public void notify(DelegateTask changed) {
    var task = (TaskEntity) changed;
    if (!Workers.isAgents(task)) {
      return;
    }
    if (task.getAssignee() == null) {
      AGENT_ID
          .findIn(task)
          .filter(agent -> Workers.canWorkOn(task, agent))
          .ifPresent(task::setAssignee);
    } else if (task.getEventName().equals(EVENTNAME_CREATE)
        && !Workers.canWorkOn(task, task.getAssignee())) {
      task.setAssignee(null);
    }
  }
}
