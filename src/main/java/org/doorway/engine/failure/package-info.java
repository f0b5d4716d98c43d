/**
 * What becomes of a job that failed: tried again, left waiting for the CRM, or an incident at once.
 * Whether only a person can help, it asks; it knows no effect and no stage.
 */
@NullMarked
package org.doorway.engine.failure;

import org.jspecify.annotations.NullMarked;
