/**
 * The ledger: every effect on the outside world goes through it and happens once, over retries,
 * crashes and other nodes. How an effect is made and what it says, it does not know.
 */
@NullMarked
package org.doorway.effect;

import org.jspecify.annotations.NullMarked;
