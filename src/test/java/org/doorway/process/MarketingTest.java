package org.doorway.process;

import static org.doorway.process.Brokerage.CRM_OPPORTUNITY;
import static org.doorway.process.SaleAssert.assertThat;
import static org.mockito.BDDMockito.then;

import org.doorway.crm.Crm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the market, until an offer is accepted. */
@ProcessTest
class MarketingTest {

  @Autowired Brokerage brokerage;
  @Autowired Crm crm;

  @Test
  void wholeSaleClosesOnTheStraightWay() {
    var sale = brokerage.opportunity();
    StraightWay.steps()
        .forEach(
            (at, step) -> {
              assertThat(sale).waitsAt(at);
              step.take(sale, brokerage);
            });
    assertThat(sale).hasEndedAt("EndEvent_Closed");
    then(crm).should().moveToStage(CRM_OPPORTUNITY, "Marketing");
  }
}
