/** Where a day begins: whoever comes is brought to where their work is. */
@NullMarked
package org.doorway.page.today;

import org.jspecify.annotations.NullMarked;
