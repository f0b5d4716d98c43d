package org.doorway.effect.repair;

import org.springframework.stereotype.Service;

/** Which failures are somebody's task already, for whoever asks what else has failed. */
@Service
public class OpenRepairs {

  private final RepairTable table;

  OpenRepairs(RepairTable table) {
    this.table = table;
  }

  /** Whether a person has the task to mend what that job failed at. */
  public boolean concern(String jobId) {
    return table.isOpen(jobId);
  }
}
