package org.doorway.stage.introduction;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doorway.effect.EffectKey;
import org.doorway.engine.tasklist.TaskLinks;
import org.doorway.sale.opportunity.Assignments;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.introduction.AgentIntroductionProcess.Waiting;
import org.springframework.stereotype.Service;

/**
 * The opportunities that wait for an agent, as an email tells of them, and the hour for which all
 * of them are gathered into one.
 */
@Service
public class WaitingLeads {

  private final Assignments assignments;
  private final Opportunities opportunities;
  private final AgentChoice choice;
  private final AgentIntroductionProcess tasks;
  private final TaskLinks links;
  private final LeadWords words;
  private final IntroductionProperties properties;
  private final BusinessTime time;

  WaitingLeads(
      Assignments assignments,
      Opportunities opportunities,
      AgentChoice choice,
      AgentIntroductionProcess tasks,
      TaskLinks links,
      LeadWords words,
      IntroductionProperties properties,
      BusinessTime time) {
    this.assignments = assignments;
    this.opportunities = opportunities;
    this.choice = choice;
    this.tasks = tasks;
    this.links = links;
    this.words = words;
    this.properties = properties;
    this.time = time;
  }

  /** All of them, the one that waits longest first. */
  public List<WaitingLead> all() {
    Desks desks = choice.desks();
    var waiting = new ArrayList<WaitingLead>();
    for (OpportunityId id : assignments.waiting(properties.mostAtOnce())) {
      Optional<Waiting> task = tasks.waiting(id);
      task.ifPresent(open -> waiting.add(lead(opportunities.get(id), open, desks)));
    }
    return waiting;
  }

  /** Those that the broker knows of, or is told of now. */
  public List<WaitingLead> late() {
    return all().stream().filter(WaitingLead::late).toList();
  }

  /**
   * One email for each reader and hour has that key: whichever lead is the first to be reminded of
   * in it, the email tells of all, and the other reminders find it sent.
   */
  public EffectKey gathered(String about, String reader) {
    ZonedDateTime now = time.now().atZone(time.zone());
    long into = now.toLocalTime().toSecondOfDay() % properties.gather().toSeconds();
    var from = now.minusSeconds(into).withNano(0).toLocalDateTime();
    return new EffectKey(about + "/" + reader + "/" + from);
  }

  /** Who is told of what waits too long; no user of the application. */
  public StaffMember broker() {
    return new StaffMember("broker", properties.brokerName(), properties.broker().value());
  }

  private WaitingLead lead(Opportunity lead, Waiting open, Desks desks) {
    Instant broker = time.afterHours(open.since(), properties.escalateAfter());
    boolean late = !broker.isAfter(time.now());
    return new WaitingLead(
        lead.seller().name(),
        lead.property().address(),
        String.join(" · ", words.facts(lead)),
        desks.giveOut(lead).map(given -> given.suggestion().words()).orElse(""),
        (late ? "The broker was told " : "The broker hears of it ") + time.shortWords(broker),
        links.toTask(open.task()),
        late);
  }

  /** One of them, in words for an email. */
  public record WaitingLead(
      String seller,
      String property,
      String facts,
      String suggested,
      String broker,
      String url,
      boolean late) {

    /** What a subject names: the home, or how many there are. */
    public static String what(List<WaitingLead> leads) {
      return leads.size() == 1 ? leads.get(0).property() : leads.size() + " sellers";
    }
  }
}
