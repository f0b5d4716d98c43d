/**
 * Who comes in: wrong passwords are slowed down and never lock anybody out, whoever was removed is
 * out at the next request, and users are saved and deleted by the brokerage's rules.
 */
@NullMarked
package org.doorway.engine.login;

import org.jspecify.annotations.NullMarked;
