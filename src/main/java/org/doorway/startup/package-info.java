/**
 * Looks before Doorway starts whether what it needs is there and fits together, and says in one
 * line what is missing. It has nothing to do once Doorway runs.
 */
@NullMarked
package org.doorway.startup;

import org.jspecify.annotations.NullMarked;
