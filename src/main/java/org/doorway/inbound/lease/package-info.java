/**
 * Sees to it that one node at a time reads what comes in: whoever holds the lease reads, and a
 * lease that is not renewed ends by itself.
 */
@NullMarked
package org.doorway.inbound.lease;

import org.jspecify.annotations.NullMarked;
