package org.doorway.inbound.sms;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Our address as the provider calls it, on which its signature depends. */
@ConfigurationProperties("doorway.texting.inbound")
record InboundTextProperties(URI url) {}
