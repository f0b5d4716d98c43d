/**
 * What a form asks for, read from its file, and whether what was entered answers it. The rules of
 * every kind of field are here; what becomes of an answer is a matter of the form's stage, and the
 * engine is not known.
 */
@NullMarked
package org.doorway.form;

import org.jspecify.annotations.NullMarked;
