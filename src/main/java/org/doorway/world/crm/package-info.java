/**
 * The brokerage's CRM in our words: what we tell it, ask it and learn from it, and the three ways
 * in which that may fail. Which CRM it is, nobody who uses this package can tell.
 */
@NullMarked
package org.doorway.world.crm;

import org.jspecify.annotations.NullMarked;
