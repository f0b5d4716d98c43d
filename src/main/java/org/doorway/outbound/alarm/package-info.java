/**
 * Tells the admins, once, that something has not worked for a while or was given up, and once that
 * it does again. What each step does about its own failure, it does not touch.
 */
@NullMarked
package org.doorway.outbound.alarm;

import org.jspecify.annotations.NullMarked;
