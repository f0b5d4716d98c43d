package org.doorway.sandbox.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.doorway.sandbox.story.StraightWay.Wait;

/** One opportunity and what of the straight way still lies ahead of it. */
public class Sale {

  public static final String DESK = "Task_ListingDesk";

  /** Several are open at once; the one that is due first is completed first. */
  public static final String DEADLINE = "Task_ConfirmDeadline";

  /** Open beside whatever stage the sale is in, and after its end. */
  public static final String MLS = "Task_UpdateMls";

  /** Open for each offer that came in. */
  public static final String OFFER = "Task_PresentOffer";

  private final Brokerage brokerage;
  private final String id;
  private final Plan plan;
  private final List<Wait> ahead = new ArrayList<>(StraightWay.whole());

  public Sale(Brokerage brokerage, String id, Plan plan) {
    this.brokerage = brokerage;
    this.id = id;
    this.plan = plan;
  }

  public String id() {
    return id;
  }

  public List<String> openTaskKeys() {
    return brokerage.openTaskKeys(id);
  }

  /** Goes the straight way until it waits there, for a person, a time or a message. */
  public Sale until(String goal) {
    while (!next().equals(goal)) {
      step();
    }
    return this;
  }

  public Sale closed() {
    while (!isOver()) {
      step();
    }
    return this;
  }

  /** Ends the next wait, when its time has come. */
  public void step() {
    var wait = ahead.get(0);
    var moment = wait.ends().apply(plan);
    if (moment.isAfter(brokerage.wallClock())) {
      brokerage.travelTo(moment);
    }
    end(wait);
  }

  /** Where it waits on the straight way. */
  public String next() {
    return ahead.get(0).name();
  }

  public boolean isOver() {
    return ahead.isEmpty();
  }

  /** Has all from there on ahead again, as after a contract that fell. */
  public Sale backTo(String wait) {
    ahead.clear();
    ahead.addAll(StraightWay.from(wait));
    return this;
  }

  /**
   * Ends the first wait for a person that can be ended today, of those that are not left as they
   * are; false where there is none.
   */
  public boolean goOn(Collection<String> left) {
    var open = openTaskKeys();
    var found =
        ahead.stream()
            .filter(wait -> open.contains(wait.task()) && !left.contains(wait.name()))
            .filter(wait -> !wait.name().equals(DEADLINE) || open.contains(DEADLINE))
            .filter(wait -> !wait.ends().apply(plan).toLocalDate().isAfter(brokerage.today()))
            .findFirst();
    found.ifPresent(this::end);
    return found.isPresent();
  }

  public Sale complete(String task, Map<String, Object> answers) {
    brokerage.complete(id, task, answers);
    ahead.stream().filter(wait -> wait.name().equals(task)).findFirst().ifPresent(ahead::remove);
    return this;
  }

  /** Does something at the listing desk. */
  public Sale atDesk(Map<String, Object> answers) {
    return complete(DESK, answers);
  }

  /** An offer comes in, is presented, and the seller accepts it. */
  public Sale acceptsAnOffer() {
    return atDesk(Answers.offer()).complete(OFFER, Answers.offerAccepted(brokerage.today()));
  }

  private void end(Wait wait) {
    if (!wait.task().isEmpty()) {
      brokerage.complete(
          id, wait.task(), plan.inItsWords(wait.entry().on(plan, brokerage.today())));
    }
    ahead.remove(wait);
  }
}
