package org.doorway.effect.repair;

/** What is wrong with a failed effect, and so which task a person gets. */
enum ProblemKind {
  CONTACT("contact", "Correct seller contact"),
  CRM_RECORD("crmRecord", "Resolve CRM record"),
  CHECK("check", "Check whether this was sent");

  private final String flow;
  private final String task;

  ProblemKind(String flow, String task) {
    this.flow = flow;
    this.task = task;
  }

  /** The value that the model's gateway asks for. */
  String flow() {
    return flow;
  }

  String task() {
    return task;
  }
}
