/**
 * A stand-in for the Copper Developer API and a page of its records. It answers as Copper does,
 * mistakes included; it knows Copper and not what Doorway does with it.
 */
@NullMarked
package org.doorway.sandbox.copper;

import org.jspecify.annotations.NullMarked;
