/** What happens while the home is on the market, until an offer is accepted: its showings. */
@NullMarked
package org.doorway.stage.marketing;

import org.jspecify.annotations.NullMarked;
