/** The offers that buyers made. An accepted one moves the path on; that is not decided here. */
@NullMarked
package org.doorway.stage.offer;

import org.jspecify.annotations.NullMarked;
