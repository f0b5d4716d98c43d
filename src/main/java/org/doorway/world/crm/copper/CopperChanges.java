package org.doorway.world.crm.copper;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmEvent;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmSubscription;
import org.springframework.stereotype.Component;

/** Copper's changes, read through its Developer API v1. */
@Component
class CopperChanges implements CrmChanges {

  private final CopperStates states;
  private final CopperPeople people;
  private final CopperActivities activities;
  private final CopperWebhooks webhooks;
  private final CopperProperties properties;

  CopperChanges(
      CopperStates states,
      CopperPeople people,
      CopperActivities activities,
      CopperWebhooks webhooks,
      CopperProperties properties) {
    this.states = states;
    this.people = people;
    this.activities = activities;
    this.webhooks = webhooks;
    this.properties = properties;
  }

  @Override
  public List<CrmOpportunityState> changedSince(Instant watermark) {
    return states.changedSince(watermark);
  }

  @Override
  public Optional<CrmOpportunityState> read(long opportunityId) {
    return states.read(opportunityId);
  }

  @Override
  public Optional<CrmContact> person(long personId) {
    return people.read(personId);
  }

  @Override
  public List<CrmActivity> activitiesSince(Instant since) {
    return CopperDeadline.within(properties.callTimeout(), () -> activities.since(since));
  }

  @Override
  public List<CrmSubscription> subscriptions() {
    return webhooks.all();
  }

  @Override
  public CrmSubscription subscribe(URI target, CrmEvent event, String secret) {
    return webhooks.subscribe(target, event, secret);
  }

  @Override
  public void unsubscribe(long subscriptionId) {
    webhooks.unsubscribe(subscriptionId);
  }
}
