/**
 * An agent for the opportunity, and agent and client introduced to each other. How the agents rank
 * is here; how well each fits is a decision table.
 */
@NullMarked
package org.doorway.stage.introduction;

import org.jspecify.annotations.NullMarked;
