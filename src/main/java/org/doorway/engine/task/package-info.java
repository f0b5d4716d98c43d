/**
 * Whose a task is, who may do what to it, and that it is always in somebody's list, which is as
 * quick to read as it is long. A right is given by a rule here, never by a row for each task.
 */
@NullMarked
package org.doorway.engine.task;

import org.jspecify.annotations.NullMarked;
