package org.doorway.story;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmAddress;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmContact;
import org.doorway.world.crm.CrmOpportunityState;
import org.doorway.world.crm.CrmStatus;

/** What stands in the CRM, for whoever reads its changes. */
public final class CrmRecords {

  public static final Optional<String> HOME = Optional.of("4100 Main St #7, Dallas, TX 75204");
  public static final long SELLER = 27140448;

  private final Map<Long, CrmOpportunityState> records = new LinkedHashMap<>();
  private final List<CrmActivity> activities = new ArrayList<>();

  public CrmRecords(CrmChanges changes) {
    given(changes.changedSince(any())).willAnswer(call -> List.copyOf(records.values()));
    given(changes.read(anyLong()))
        .willAnswer(call -> Optional.ofNullable(records.get(call.<Long>getArgument(0))));
    given(changes.person(SELLER)).willReturn(Optional.of(grace()));
    given(changes.activitiesSince(any())).willAnswer(call -> List.copyOf(activities));
  }

  /** A record that somebody opened there for Grace Hopper's home. */
  public CrmRecords opened(long id, Optional<String> home) {
    return put(state(id, Optional.empty(), CrmStatus.OPEN, Optional.empty(), home));
  }

  public CrmRecords openedFor(long id, String agent) {
    return put(state(id, Optional.empty(), CrmStatus.OPEN, Optional.of(agent), HOME));
  }

  public CrmRecords openedInAnotherPipeline(long id) {
    var state = state(id, Optional.empty(), CrmStatus.OPEN, Optional.empty(), HOME);
    return put(inStage(state, Optional.empty()));
  }

  public CrmRecords opened(long id, long doorwayNumber) {
    return put(state(id, Optional.of(doorwayNumber), CrmStatus.OPEN, Optional.empty(), HOME));
  }

  /** A record we know, as it stands now. */
  public CrmRecords stands(long id, CrmStatus status, String agent) {
    return put(state(id, Optional.empty(), status, Optional.of(agent), HOME));
  }

  /** The same, at the stage of that name. */
  public CrmRecords stands(long id, CrmStatus status, String agent, String stage) {
    return put(
        inStage(state(id, Optional.empty(), status, Optional.of(agent), HOME), Optional.of(stage)));
  }

  public CrmRecords logged(
      long activity, long record, String type, String details, String by, Instant at) {
    activities.add(new CrmActivity(activity, record, type, details, at, Optional.of(by)));
    return this;
  }

  private CrmRecords put(CrmOpportunityState state) {
    records.put(state.id(), state);
    return this;
  }

  private static CrmOpportunityState state(
      long id,
      Optional<Long> number,
      CrmStatus status,
      Optional<String> agent,
      Optional<String> home) {
    return new CrmOpportunityState(
        id,
        number,
        "Grace's home",
        Optional.of(SELLER),
        status,
        Optional.of("New opportunity"),
        agent,
        Optional.of(new BigDecimal("425000.5")),
        home,
        Optional.of("Referral"),
        Optional.of("Calls after five"),
        status == CrmStatus.LOST ? Optional.of("Price") : Optional.empty(),
        StoryBrokerage.instant(StoryBrokerage.MONDAY));
  }

  private static CrmOpportunityState inStage(CrmOpportunityState of, Optional<String> stage) {
    return new CrmOpportunityState(
        of.id(),
        of.doorwayNumber(),
        of.name(),
        of.personId(),
        of.status(),
        stage,
        of.assigneeEmail(),
        of.value(),
        of.propertyAddress(),
        of.source(),
        of.details(),
        of.lossReason(),
        of.modifiedAt());
  }

  private static CrmContact grace() {
    return new CrmContact(
        SELLER,
        "Grace",
        "Hopper",
        List.of("grace@seller.example"),
        List.of("(214) 555-0144"),
        new CrmAddress("1 Elsewhere Ln", "Plano", "Texas", "75023"));
  }
}
