/**
 * How an opportunity comes in: by form, by the API, from the CRM, under the same rules. It ends
 * when the path has started.
 */
@NullMarked
package org.doorway.stage.intake;

import org.jspecify.annotations.NullMarked;
