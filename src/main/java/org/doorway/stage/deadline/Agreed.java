package org.doorway.stage.deadline;

/** A contract that binds, and what its deadlines follow from. */
public record Agreed(long contract, DeadlineFacts facts) {}
