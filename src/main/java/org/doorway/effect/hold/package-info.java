/**
 * What waits before it leaves: whatever a person's form causes to be sent to a client is shown
 * before, waits a little, and can be sent at once or not at all.
 */
@NullMarked
package org.doorway.effect.hold;

import org.jspecify.annotations.NullMarked;
