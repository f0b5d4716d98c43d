/**
 * From the executed contract to the day before closing: option period, documents, repairs, title
 * company, and the contract that falls through. All dates of a contract are computed here.
 */
@NullMarked
package org.doorway.stage.contract;

import org.jspecify.annotations.NullMarked;
