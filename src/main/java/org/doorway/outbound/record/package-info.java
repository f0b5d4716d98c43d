/**
 * Keeps the CRM's record of an opportunity in step with its path, and makes up for what the CRM
 * missed while it was away. Nobody waits for it; a stage only says what happened.
 */
@NullMarked
package org.doorway.outbound.record;

import org.jspecify.annotations.NullMarked;
