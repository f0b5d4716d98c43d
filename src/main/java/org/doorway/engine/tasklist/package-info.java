/**
 * What people find in Tasklist: the lists, the words of a row, and forms that are filled when
 * opened and checked when submitted. Which class stands behind a form, it learns from the form's
 * id.
 */
@NullMarked
package org.doorway.engine.tasklist;

import org.jspecify.annotations.NullMarked;
