/**
 * A stand-in for Twilio and a page of the texts it took. It delivers nothing, and brings a client's
 * answer to us signed, as Twilio does.
 */
@NullMarked
package org.doorway.sandbox.texts;

import org.jspecify.annotations.NullMarked;
