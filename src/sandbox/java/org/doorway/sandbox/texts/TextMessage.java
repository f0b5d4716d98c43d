package org.doorway.sandbox.texts;

import java.time.Instant;

/** A text message as the demo's carrier took it. */
record TextMessage(long id, Instant receivedAt, String sid, String from, String to, String body) {}
