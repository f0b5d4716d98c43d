/**
 * Starts the path of an opportunity, tells it what happened outside, and hands its open tasks to
 * another agent. It knows that there are stages, not what they do.
 */
@NullMarked
package org.doorway.engine.path;

import org.jspecify.annotations.NullMarked;
