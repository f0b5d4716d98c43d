/**
 * Text messages to clients, none of them blindly a second time. Whether a client wants texts at all
 * is asked before.
 */
@NullMarked
package org.doorway.outbound.text;

import org.jspecify.annotations.NullMarked;
