/**
 * Doorway's own pages, a package each. They show and ask; whatever they change, they change as a
 * form or a task would. Nobody knows them.
 */
@NullMarked
package org.doorway.page;

import org.jspecify.annotations.NullMarked;
