package org.doorway.stage.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.doorway.story.StoryBrokerage.CRM_OPPORTUNITY;
import static org.mockito.BDDMockito.then;

import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.Sale;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the market, until an offer is accepted. */
@ProcessTest
class MarketingTest {

  private static final String SELLERS_ANSWER = "Task_EnterSellersAnswer";
  private static final String ON_THE_MARKET = "Event_OfferAccepted";

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @Test
  void crmShowsTheHomeOnTheMarket() {
    // when
    var sale = brokerage.saleWaitingAt(ON_THE_MARKET);

    // then
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Marketing");
    assertThat(sale).isInStage("MARKETING").waitsForPeopleAt().waitsAt(ON_THE_MARKET);
  }

  @Test
  void homeStaysOnTheMarketWhileOffersAreTalkedAbout() {
    // given
    var sale = brokerage.saleWaitingAt(ON_THE_MARKET);

    // when
    sale.atDesk(Answers.offer());
    sale.complete(Sale.OFFER, Answers.offerAnswered(brokerage.today(), "undecided"));
    sale.complete(SELLERS_ANSWER, Answers.offerAnswered(brokerage.today(), "rejected"));

    // then
    assertThat(sale).isInStage("MARKETING").waitsAt(ON_THE_MARKET);
    assertThat(sale.rows("offer")).hasSize(1);
  }

  @Test
  void acceptedOfferLeadsToTheOptionPeriod() {
    // given
    var sale = brokerage.saleWaitingAt(ON_THE_MARKET);

    // when
    sale.acceptsAnOffer();

    // then
    assertThat(sale)
        .hasPassed("EndEvent_OfferAccepted")
        .isInStage("OPTION")
        .waitsForPeopleAt("Task_EnterExecutedContract");
  }
}
