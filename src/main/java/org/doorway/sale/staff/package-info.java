/**
 * The people of the brokerage, and how their agents fit an opportunity. Who they are is asked of a
 * port; that they are users of the engine is not known here.
 */
@NullMarked
package org.doorway.sale.staff;

import org.jspecify.annotations.NullMarked;
