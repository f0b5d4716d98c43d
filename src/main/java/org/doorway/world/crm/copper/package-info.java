/**
 * Copper behind the port of the CRM: its JSON, its ids for our names, its limit of requests, what
 * each of its answers means. Copper's words end here; no decision about a sale is made.
 */
@NullMarked
package org.doorway.world.crm.copper;

import org.jspecify.annotations.NullMarked;
