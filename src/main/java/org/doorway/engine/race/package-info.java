/**
 * What becomes of a person's command that loses a race against somebody else's: it is tried again,
 * and if it still loses, the person is told so in words. Jobs are the engine's own to try again.
 */
@NullMarked
package org.doorway.engine.race;

import org.jspecify.annotations.NullMarked;
