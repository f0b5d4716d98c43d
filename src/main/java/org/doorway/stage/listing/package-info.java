/**
 * The listing itself: its price, its agreement, its day on the market. It lasts through several
 * stages, which read and change it here.
 */
@NullMarked
package org.doorway.stage.listing;

import org.jspecify.annotations.NullMarked;
