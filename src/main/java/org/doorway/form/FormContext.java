package org.doorway.form;

import java.time.Instant;

/** Whose form it is: the opportunity, the person who opens or submits it, and when. */
public record FormContext(String opportunityId, String user, Instant now) {}
