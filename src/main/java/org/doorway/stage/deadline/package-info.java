/**
 * The deadlines of a contract, computed. What they are stands in processes/contract-deadlines.dmn,
 * what counts as a legal holiday in a table; whoever knows what a contract says asks
 * ContractCalendar, or from outside {@code /api/what-if}.
 */
@NullMarked
package org.doorway.stage.deadline;

import org.jspecify.annotations.NullMarked;
