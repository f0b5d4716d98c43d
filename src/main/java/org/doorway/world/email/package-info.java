/**
 * Email out by SMTP, and the reports of what did not arrive in by IMAP. What is written and to whom
 * is decided above; what comes in is somebody's text, and made harmless here.
 */
@NullMarked
package org.doorway.world.email;

import org.jspecify.annotations.NullMarked;
