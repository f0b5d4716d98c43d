/**
 * Contacts with the client, whichever door they came through, and their entry in the CRM. What
 * counts as one is decided here.
 */
@NullMarked
package org.doorway.stage.touch;

import org.jspecify.annotations.NullMarked;
