package org.doorway.engine.login;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are taken before one has to wait: for one name from one place, and from
 * one place for whatever names. The proxies are those whose word on where a request comes from is
 * believed, as addresses or networks.
 */
@ConfigurationProperties("doorway.login")
record LoginProperties(
    @DefaultValue("10") int triesOfName,
    @DefaultValue("PT6S") Duration nextTryOfName,
    @DefaultValue("60") int triesOfSource,
    @DefaultValue("PT1S") Duration nextTryOfSource,
    @DefaultValue List<String> trustedProxies) {}
