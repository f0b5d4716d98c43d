/**
 * Dates with the client that stand in calendars: the meeting at the property and the closing. When
 * they are, not how anybody is invited to them.
 */
@NullMarked
package org.doorway.sale.appointment;

import org.jspecify.annotations.NullMarked;
