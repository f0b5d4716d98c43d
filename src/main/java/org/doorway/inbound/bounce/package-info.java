/**
 * Emails that came back after they were sent, each a task for whoever reaches its reader another
 * way. Anybody can forge such a report; it brings about nothing else.
 */
@NullMarked
package org.doorway.inbound.bounce;

import org.jspecify.annotations.NullMarked;
