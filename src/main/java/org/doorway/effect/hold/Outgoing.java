package org.doorway.effect.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doorway.effect.EffectKey;
import org.doorway.effect.Effects;
import org.doorway.engine.hold.HeldJob;
import org.doorway.engine.hold.HeldJobs;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/** What waits to leave for the client of an opportunity, and what a person decides about it. */
@Service
public class Outgoing {

  private final HeldJobs jobs;
  private final WithheldEmails withheld;
  private final Effects effects;
  private final OutgoingProperties properties;
  private final BusinessTime time;

  Outgoing(
      HeldJobs jobs,
      WithheldEmails withheld,
      Effects effects,
      OutgoingProperties properties,
      BusinessTime time) {
    this.jobs = jobs;
    this.withheld = withheld;
    this.effects = effects;
    this.properties = properties;
    this.time = time;
  }

  /** How long whatever leaves waits before. */
  public Duration patience() {
    return properties.waits();
  }

  /** First to leave first. */
  public List<HeldJob> waiting(OpportunityId id) {
    return jobs.of(id.value());
  }

  /** Throws {@link TooLateException} when it waits no more. */
  public void sendNow(OpportunityId id, String job) {
    letGo(id, job);
  }

  /** It leaves never, and the path goes on. Throws {@link TooLateException} when it is too late. */
  public void dontSend(OpportunityId id, String job, String user) {
    withheld.add(id, letGo(id, job), user);
  }

  /**
   * Somebody else begins to write to the client: what waits at that step never leaves, since theirs
   * takes its place, and whatever else waits leaves after theirs has.
   */
  public void takenOver(OpportunityId id, String step, String user) {
    Instant after = time.now().plus(patience().multipliedBy(2));
    for (HeldJob held : waiting(id)) {
      if (held.step().equals(step)) {
        dontSend(id, held.id(), user);
      } else {
        jobs.putOff(id.value(), held.id(), after);
      }
    }
  }

  private HeldJob letGo(OpportunityId id, String job) {
    return jobs.letGo(id.value(), job).orElseThrow(() -> tooLate(id, job));
  }

  private TooLateException tooLate(OpportunityId id, String job) {
    if (withheld.has(job)) {
      return new TooLateException("Somebody has already decided that this email is not sent.");
    }
    return jobs.past(id.value(), job)
        .flatMap(past -> effects.lastSent(EffectKey.of(past.processInstance(), past.step())))
        .map(sent -> new TooLateException("This email went out " + at(sent) + "."))
        .orElseGet(() -> new TooLateException("This email no longer waits, it is on its way."));
  }

  private String at(Instant sent) {
    return time.dayOf(sent).equals(time.today())
        ? "at " + time.clock(sent)
        : "on " + time.words(sent);
  }
}
