/**
 * Values that check themselves: an address that mail reaches, a telephone number, a state, dollars.
 * Whoever holds one need not check again; plain Java, no framework.
 */
@NullMarked
package org.doorway.sale.value;

import org.jspecify.annotations.NullMarked;
