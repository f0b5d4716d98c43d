package org.doorway.outbound.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doorway.effect.Claim;
import org.doorway.effect.Effect;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectLedger;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmActivity;
import org.doorway.world.crm.CrmChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

class CrmLogTest {

  private static final OpportunityId ID = new OpportunityId("OPP-2026-000001");
  private static final EffectKey KEY = EffectKey.of("4711", "Task_LogTouchInCrm");
  private static final Instant NOON = Instant.parse("2026-11-30T18:00:00.250Z");
  private static final Instant NOON_IN_THE_CRM = Instant.parse("2026-11-30T18:00:00Z");

  private final Crm crm = mock();
  private final CrmChanges changes = mock();
  private final EffectLedger ledger = mock();
  private final Opportunities opportunities = mock(RETURNS_DEEP_STUBS);
  private final CrmLog log =
      new CrmLog(crm, changes, new CrmWrites(ledger), new RecordIds(opportunities));

  @BeforeEach
  void crmTakesEverything() {
    given(opportunities.get(ID).crm().opportunityId()).willReturn(Optional.of(9001L));
    given(crm.logNote(9001, "Roof of 2019")).willReturn(1L);
    given(crm.logActivity(9001, "Phone Call", "Spoke of showings", NOON)).willReturn(2L);
  }

  @Test
  void noteIsLoggedWithoutASearch() {
    claim(false);

    assertThat(log.note(KEY, ID, "Roof of 2019")).isEqualTo(1);
    then(changes).shouldHaveNoInteractions();
  }

  @Test
  void noteWhoseAnswerWasLostIsFound() {
    claim(true);
    inTheCrm(activity(77, "Something else", NOON), activity(78, " Roof of 2019\n", NOON));

    assertThat(log.note(KEY, ID, "Roof of 2019")).isEqualTo(78);
    then(crm).should(never()).logNote(9001, "Roof of 2019");
  }

  @Test
  void noteThatNeverArrivedIsLogged() {
    claim(true);
    inTheCrm(activity(77, "Something else", NOON));

    assertThat(log.note(KEY, ID, "Roof of 2019")).isEqualTo(1);
  }

  @Test
  void callWhoseAnswerWasLostIsFoundByItsSecond() {
    claim(true);
    inTheCrm(
        activity(77, "Spoke of showings", NOON_IN_THE_CRM.plusSeconds(1)),
        activity(78, "Spoke of showings", NOON_IN_THE_CRM));

    assertThat(log.activity(KEY, ID, "Phone Call", "Spoke of showings", NOON)).isEqualTo(78);
  }

  @Test
  void sameWordsAtAnotherTimeAreAnotherCall() {
    claim(true);
    inTheCrm(activity(77, "Spoke of showings", NOON_IN_THE_CRM.plusSeconds(1)));

    assertThat(log.activity(KEY, ID, "Phone Call", "Spoke of showings", NOON)).isEqualTo(2);
  }

  private void claim(boolean mayHaveHappened) {
    given(ledger.once(any(Effect.class), ArgumentMatchers.<Function<Claim, String>>any()))
        .willAnswer(
            call -> {
              Function<Claim, String> act = call.getArgument(1);
              return act.apply(new Claim(Optional.empty(), mayHaveHappened, NOON, List.of()));
            });
  }

  private void inTheCrm(CrmActivity... activities) {
    given(changes.activitiesSince(NOON_IN_THE_CRM)).willReturn(List.of(activities));
  }

  private static CrmActivity activity(long id, String details, Instant at) {
    return new CrmActivity(id, 9001, "Note", details, at, Optional.empty());
  }
}
