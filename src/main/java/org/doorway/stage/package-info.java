/**
 * The stages of the path, a package for each of its models: its forms, its delegates, its dates,
 * its tables. A stage tells another through the process, or asks what that one offers.
 */
@NullMarked
package org.doorway.stage;

import org.jspecify.annotations.NullMarked;
