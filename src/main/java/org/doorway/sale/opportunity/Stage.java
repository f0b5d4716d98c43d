package org.doorway.sale.opportunity;

import java.util.Arrays;

/**
 * Where an opportunity stands. The labels are the CRM's pipeline stages and what a Tasklist row
 * shows; each stage but the first is entered by the process of its name.
 */
public enum Stage {
  NEW("New opportunity", "agent-introduction"),
  STAGING("Staging", "staging-appointment"),
  GOING_LIVE("Going live", "go-live"),
  MARKETING("Marketing", "marketing"),
  OPTION("Active option", "option-period"),
  PENDING("Pending", "pending"),
  CLOSING("Closing", "closing");

  private final String label;
  private final String process;

  Stage(String label, String process) {
    this.label = label;
    this.process = process;
  }

  public String label() {
    return label;
  }

  /** The stage that a process stands for. */
  public static Stage ofProcess(String process) {
    return Arrays.stream(values())
        .filter(stage -> stage.process.equals(process))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No stage is called " + process));
  }
}
