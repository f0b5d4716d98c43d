package org.doorway.engine.failure;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogEventEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.sale.value.Storable;

/**
 * Keeps what a server said when a job failed, as far as it can be kept: a failure that could not be
 * logged would be no failure to the engine, and the job would run for ever.
 */
class StorableJobLog extends CacheAwareHistoryEventProducer {

  @Override
  public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
    var event = (HistoricJobLogEventEntity) super.createHistoricJobLogFailedEvt(job, failure);
    if (event.getJobExceptionMessage() != null) {
      event.setJobExceptionMessage(Storable.text(event.getJobExceptionMessage()));
    }
    return event;
  }
}
