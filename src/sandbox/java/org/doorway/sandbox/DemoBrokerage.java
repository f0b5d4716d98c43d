package org.doorway.sandbox;

import java.time.Duration;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sandbox.story.EngineBrokerage;
import org.springframework.stereotype.Component;

/** The demo's people before its start: a form takes them some minutes of the demo's time. */
@Sandbox
@Component
class DemoBrokerage extends EngineBrokerage {

  private static final Duration A_FORM = Duration.ofMinutes(3);

  private final BusinessHours office;
  private final TimeMachine timeMachine;

  DemoBrokerage(ProcessEngine engine, BusinessHours office, TimeMachine timeMachine) {
    super(engine, office.zone());
    this.office = office;
    this.timeMachine = timeMachine;
  }

  @Override
  public void travelTo(LocalDateTime moment) {
    timeMachine.advanceTo(moment.atZone(office.zone()).toInstant());
  }

  @Override
  protected void settle() {
    timeMachine.advance(A_FORM);
  }
}
