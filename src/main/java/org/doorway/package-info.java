/**
 * Doorway's entrance. Below it one package per floor, from sale, which knows no other, up to
 * startup, which nobody knows; a floor only knows those beneath it.
 */
@NullMarked
package org.doorway;

import org.jspecify.annotations.NullMarked;
