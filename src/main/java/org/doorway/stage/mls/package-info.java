/**
 * What the MLS must be told of a home, from the day it is published until the sale is over and the
 * last of it is entered. Where the sale stands it asks of listing and contract; nothing knows it
 * but whoever publishes.
 */
@NullMarked
package org.doorway.stage.mls;

import org.jspecify.annotations.NullMarked;
