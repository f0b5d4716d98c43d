/** What a person is told, and what is tried again for them, when somebody else was faster. */
package org.doorway.engine.race;
