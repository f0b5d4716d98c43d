package org.doorway.outbound.record;

import java.util.Comparator;
import java.util.List;
import org.doorway.effect.EffectInFlightException;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.world.crm.CrmUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Logs what the CRM does not have yet in the order it happened: after an outage many steps wait to
 * log something, and any of them may be the first to go on.
 */
@Service
public class CrmBacklog {

  private static final Logger LOG = LoggerFactory.getLogger(CrmBacklog.class);

  private final ObjectProvider<CrmEntries> sources;

  CrmBacklog(ObjectProvider<CrmEntries> sources) {
    this.sources = sources;
  }

  /**
   * Logs all there is, and fails over what that source has: what another step has to log is that
   * step's to fail over. Only an outage stops everyone, and what is being logged just now: nothing
   * may overtake it.
   */
  public void log(OpportunityId id, Class<? extends CrmEntries> mine) {
    for (OpenEntry entry : open(id)) {
      if (mine.isInstance(entry.source())) {
        entry.log();
      } else {
        entry.tryToLog();
      }
    }
  }

  /** Logs all there is. */
  public void log(OpportunityId id) {
    open(id).forEach(OpenEntry::log);
  }

  private List<OpenEntry> open(OpportunityId id) {
    return sources.stream()
        .flatMap(source -> source.open(id).stream().map(entry -> new OpenEntry(source, entry)))
        .sorted(Comparator.comparing(open -> open.entry().at()))
        .toList();
  }

  private record OpenEntry(CrmEntries source, CrmEntries.Entry entry) {

    void log() {
      entry.log().run();
    }

    void tryToLog() {
      try {
        log();
      } catch (CrmUnavailableException | EffectInFlightException justNow) {
        throw justNow;
      } catch (RuntimeException refused) {
        LOG.info("Left to the step that has to log it: {}", refused.getMessage());
      }
    }
  }
}
