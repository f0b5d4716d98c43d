/**
 * The demo's mail server and a page of all it took. It accepts what a real one would, refuses two
 * domains, and delivers nothing.
 */
@NullMarked
package org.doorway.sandbox.mail;

import org.jspecify.annotations.NullMarked;
