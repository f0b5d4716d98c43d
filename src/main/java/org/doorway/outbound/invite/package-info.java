/**
 * Puts appointments into calendars, moves them and takes them out again, for everybody who comes.
 * Which appointments there are, their stages decide.
 */
@NullMarked
package org.doorway.outbound.invite;

import org.jspecify.annotations.NullMarked;
