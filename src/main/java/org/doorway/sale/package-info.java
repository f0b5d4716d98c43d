/** The ground floor: what every stage of a sale shares. It knows no other floor and no engine. */
@NullMarked
package org.doorway.sale;

import org.jspecify.annotations.NullMarked;
