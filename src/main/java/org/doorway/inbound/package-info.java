/**
 * What the world tells us. It is a hint at most: what it says is read again where it can be, and
 * then told to the stage it concerns.
 */
@NullMarked
package org.doorway.inbound;

import org.jspecify.annotations.NullMarked;
