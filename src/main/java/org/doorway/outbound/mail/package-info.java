/**
 * Emails from the brokerage about an opportunity: a template's words, who it is from, who answers.
 * When one is due, its stage knows; the words are in templates/email.
 */
@NullMarked
package org.doorway.outbound.mail;

import org.jspecify.annotations.NullMarked;
