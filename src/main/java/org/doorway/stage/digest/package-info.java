/**
 * What waits and what is late, told to each lead and agent once in the morning: one email instead
 * of one for each thing. What is late elsewhere, the stages themselves tell.
 */
@NullMarked
package org.doorway.stage.digest;

import org.jspecify.annotations.NullMarked;
