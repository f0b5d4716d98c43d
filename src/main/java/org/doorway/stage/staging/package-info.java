/**
 * From the first call to the staging appointment and the notes of it in the CRM. It keeps the
 * meeting and the tries to agree one.
 */
@NullMarked
package org.doorway.stage.staging;

import org.jspecify.annotations.NullMarked;
