package org.doorway.engine.door;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long a body may be, and at the doors that strangers reach; within which time a header and a
 * body must have come; under which names we are asked for, any when none is named; and where people
 * reach us, if that is known.
 */
@ConfigurationProperties("doorway.door")
record DoorProperties(
    @DefaultValue("1MB") DataSize longestBody,
    @DefaultValue("64KB") DataSize longestOfStrangers,
    @DefaultValue("PT15S") Duration headerWithin,
    @DefaultValue("PT20S") Duration bodyWithin,
    @DefaultValue List<String> hosts,
    @DefaultValue("") String url) {}
