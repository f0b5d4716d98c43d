/**
 * What clients answer to our text messages: a STOP ends them. Only what the provider has signed is
 * believed.
 */
@NullMarked
package org.doorway.inbound.sms;

import org.jspecify.annotations.NullMarked;
