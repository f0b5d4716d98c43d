/**
 * Photos, papers and MLS data, until the home is published on the day the client prefers. What a
 * listing is, it asks of the listing.
 */
@NullMarked
package org.doorway.stage.golive;

import org.jspecify.annotations.NullMarked;
