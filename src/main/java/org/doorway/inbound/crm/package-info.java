/**
 * Follows what people do in the CRM itself: opens, reassigns, loses and wins, logs. What cannot be
 * followed becomes a task or an incident, never an end of reading.
 */
@NullMarked
package org.doorway.inbound.crm;

import org.jspecify.annotations.NullMarked;
