/**
 * Counts in the brokerage's time: office hours, holidays and the zone where the homes stand. What a
 * stage counts, it asks here; it never asks the machine what time it is.
 */
@NullMarked
package org.doorway.sale.time;

import org.jspecify.annotations.NullMarked;
