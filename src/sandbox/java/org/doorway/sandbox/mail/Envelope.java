package org.doorway.sandbox.mail;

import java.time.Instant;
import java.util.List;

/** One SMTP transaction as it was received: whom it was for is not what its headers say. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
record Envelope(Instant receivedAt, String from, List<String> to, byte[] raw) {}
