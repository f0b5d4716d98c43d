/**
 * Text messages by way of Twilio, the hours in which none is sent, and in which way a client hears
 * from us. What a text says is not decided here.
 */
@NullMarked
package org.doorway.world.texting;

import org.jspecify.annotations.NullMarked;
