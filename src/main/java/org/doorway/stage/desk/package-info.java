/**
 * The listing desk: what happens outside the tasks that the path hands out, an action each. An
 * action about another stage's matters belongs to that stage; the desk only offers it.
 */
@NullMarked
package org.doorway.stage.desk;

import org.jspecify.annotations.NullMarked;
