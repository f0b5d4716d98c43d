/**
 * Asks the decision tables for what the floors below leave to them. The rules stand in
 * processes/*.dmn, none in Java.
 */
@NullMarked
package org.doorway.engine.decision;

import org.jspecify.annotations.NullMarked;
