/**
 * The outside world as Doorway sees it: each outside system is a port in our words, with one
 * adapter that speaks the system's own. No stage, no process and no engine is known here.
 */
@NullMarked
package org.doorway.world;

import org.jspecify.annotations.NullMarked;
