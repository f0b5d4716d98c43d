/**
 * Who may see and do what in the engine and its web applications, and the doors that they leave
 * open, shut. A new role or a right is changed in Roles.
 */
@NullMarked
package org.doorway.engine.access;

import org.jspecify.annotations.NullMarked;
