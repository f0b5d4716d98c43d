package org.doorway.engine.access;

import org.camunda.bpm.engine.task.Task;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;

/** Somebody with their session and their password. */
record Caller(Browser browser, String user) {

  Answer engine(String method, String path, Object body) {
    return browser.tasklist(method, path, body);
  }

  Answer onTask(String method, Task task, String way, Object body) {
    return engine(method, "/task/" + task.getId() + way, body);
  }

  Answer api(String method, String path, String body) {
    return browser.api(method, path, user, "application/json", body);
  }

  String asJson() {
    return "{\"userId\":\"" + user + "\"}";
  }
}
