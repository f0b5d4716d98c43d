package org.doorway.engine.tasklist;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where people open Tasklist, and admins Cockpit. */
@ConfigurationProperties("doorway.tasklist")
record TasklistProperties(String url, String cockpitUrl) {}
