package org.doorway.sandbox.mail;

/** A transaction the demo keeps. */
record StoredMail(long id, Envelope envelope) {}
