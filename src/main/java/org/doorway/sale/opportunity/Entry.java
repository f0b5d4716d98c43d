package org.doorway.sale.opportunity;

import java.time.Instant;

/**
 * Something that happened to an opportunity, as a person tells it: what it was, and in whose words;
 * {@code withClient} when somebody spoke or wrote with the client.
 */
public record Entry(Instant at, String what, String words, boolean withClient) {}
