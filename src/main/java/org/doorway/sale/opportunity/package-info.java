/**
 * The opportunity, its seller and its home: our copy of what the CRM owns, under the id that is
 * every process's business key. Its table is read and written here alone; what one stage alone asks
 * for is kept by that stage.
 */
@NullMarked
package org.doorway.sale.opportunity;

import org.jspecify.annotations.NullMarked;
