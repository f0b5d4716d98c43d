/**
 * Invitations as calendars read them (RFC 5545). It writes the text of an invitation and sends
 * nothing; it travels with an email.
 */
@NullMarked
package org.doorway.world.calendar;

import org.jspecify.annotations.NullMarked;
