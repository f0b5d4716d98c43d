package org.doorway.sandbox;

/** A way to fail: its name for programs, what its button says, and what is so while it lasts. */
public record Failure(String kind, String button, String effect) {}
