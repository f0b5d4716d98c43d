/**
 * What Doorway tells the world, once each and through the ledger. A stage says what; how an email,
 * a text, an invitation or a CRM entry comes about is written down here once.
 */
@NullMarked
package org.doorway.outbound;

import org.jspecify.annotations.NullMarked;
