/**
 * What a production start asks of its settings, before anything else happens. A new setting gets
 * its line in Variable, what it must be in the Demand of its kind.
 */
@NullMarked
package org.doorway.startup.setting;

import org.jspecify.annotations.NullMarked;
