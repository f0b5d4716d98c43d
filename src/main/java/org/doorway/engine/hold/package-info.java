/**
 * Steps that wait before they act, so that a person may still say no. The model says which and
 * until when; the wait is the due date of the step's own job.
 */
@NullMarked
package org.doorway.engine.hold;

import org.jspecify.annotations.NullMarked;
