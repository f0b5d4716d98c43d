/**
 * The demo's world around Doorway: its people, the weeks they have lived through, the time machine,
 * and what of it fails. It is in the demo alone, and nothing outside the sandbox knows of it.
 */
@NullMarked
package org.doorway.sandbox;

import org.jspecify.annotations.NullMarked;
