package org.doorway.stage.offer;

import java.util.Optional;

/**
 * Who makes an offer, and who speaks for them.
 *
 * @param representedBy their own agent, ours as intermediary, or nobody
 */
record Buyer(
    String name,
    Optional<String> representedBy,
    Optional<String> broker,
    Optional<String> agent,
    Optional<String> agentEmail,
    Optional<String> agentPhone) {}
