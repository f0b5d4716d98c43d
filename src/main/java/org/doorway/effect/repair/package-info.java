/**
 * What comes of a failed effect that only a person can mend: the diagnosis, the task and its forms,
 * the decision. It works for every stage and knows none.
 */
@NullMarked
package org.doorway.effect.repair;

import org.jspecify.annotations.NullMarked;
