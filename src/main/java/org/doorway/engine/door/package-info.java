/**
 * What every request meets before anything else looks at it: how long it may be and may take, which
 * pages may send it, and what goes out with every answer.
 */
@NullMarked
package org.doorway.engine.door;

import org.jspecify.annotations.NullMarked;
