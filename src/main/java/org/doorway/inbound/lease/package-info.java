/** Which node reads something from outside just now. */
package org.doorway.inbound.lease;
