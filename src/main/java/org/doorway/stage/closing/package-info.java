/**
 * The last look at the home, closed and funded, and the thanks for it. What the contract says, it
 * asks of the contract.
 */
@NullMarked
package org.doorway.stage.closing;

import org.jspecify.annotations.NullMarked;
