package org.doorway.stage.offer;

import java.time.Instant;
import java.util.Optional;

/** On whose word something stands: how and when it was said, and who entered it. */
record Told(String how, Instant at, Optional<String> words, String by) {}
