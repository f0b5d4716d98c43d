package org.doorway.world.crm;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people did in the CRM itself; it throws as {@link Crm} does. */
public interface CrmChanges {

  /** Returns, oldest change first, at least every opportunity changed since the watermark. */
  List<CrmOpportunityState> changedSince(Instant watermark);

  /** Reads one opportunity; empty when the CRM no longer has it. */
  Optional<CrmOpportunityState> read(long opportunityId);

  /** Reads one person; empty when the CRM no longer has them. */
  Optional<CrmContact> person(long personId);

  /** Returns, oldest first, what people logged on any opportunity and dated since then. */
  List<CrmActivity> activitiesSince(Instant since);

  /** Lists every webhook subscription of the account. */
  List<CrmSubscription> subscriptions();

  /** Asks the CRM to tell the target, with the secret, when opportunities change. */
  CrmSubscription subscribe(URI target, CrmEvent event, String secret);

  /** Ends a subscription. One that is already gone is no error. */
  void unsubscribe(long subscriptionId);
}
