package org.doorway.sandbox;

import java.time.Duration;

/** How long, in real time, to wait for the work of one step and of all steps together. */
record Patience(Duration aStep, Duration inAll) {}
