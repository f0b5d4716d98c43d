/**
 * The offers that buyers made: presented, answered on the seller's word, countered, expired, and
 * their agents told. An accepted one moves the path on; what its contract says is not kept here.
 */
@NullMarked
package org.doorway.stage.offer;

import org.jspecify.annotations.NullMarked;
