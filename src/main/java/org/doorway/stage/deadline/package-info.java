/**
 * The deadlines of a contract: computed, and watched in the docket until somebody says what became
 * of them. What they are stands in processes/contract-deadlines.dmn, what counts as a legal holiday
 * in a table; whoever knows what a contract says asks ContractCalendar, or from outside {@code
 * /api/what-if}, and whoever changes it tells Docket.
 */
@NullMarked
package org.doorway.stage.deadline;

import org.jspecify.annotations.NullMarked;
