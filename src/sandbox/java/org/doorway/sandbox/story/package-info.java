/**
 * A sale on its straight way, step by step, with what people enter at each: written once for the
 * demo's past, the stories of the processes and the browser tests.
 */
@NullMarked
package org.doorway.sandbox.story;

import org.jspecify.annotations.NullMarked;
