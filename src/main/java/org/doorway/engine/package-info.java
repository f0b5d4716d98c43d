/**
 * The engine's side of the house: variables, expressions, the clock, incidents. Here and below,
 * Camunda is known; what a sale is about is decided above.
 */
@NullMarked
package org.doorway.engine;

import org.jspecify.annotations.NullMarked;
