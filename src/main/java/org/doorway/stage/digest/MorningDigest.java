package org.doorway.stage.digest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorway.effect.EffectKey;
import org.doorway.effect.Effects;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessHours;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.digest.LateTasks.LateTask;
import org.doorway.stage.introduction.WaitingLeads;
import org.doorway.stage.introduction.WaitingLeads.WaitingLead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One email a morning to whoever has something that waits or is late: a lead the leads without an
 * agent and everybody's late tasks, an agent their own, the broker what they were told of and is
 * still open. Who has nothing gets nothing.
 */
@Service
class MorningDigest {

  static final EmailTemplate MORNING_DIGEST =
      EmailTemplate.toColleague("morning-digest").needs("what").mayHave("leads", "late");

  private static final Logger LOG = LoggerFactory.getLogger(MorningDigest.class);

  private final Digests digests;
  private final MorningDigestProcess process;
  private final Correspondence correspondence;
  private final WaitingLeads leads;
  private final LateTasks lateTasks;
  private final Staff staff;
  private final Effects effects;
  private final BusinessTime time;
  private final BusinessHours hours;
  private final DigestProperties properties;
  private final TransactionTemplate transaction;

  MorningDigest(
      Digests digests,
      MorningDigestProcess process,
      Correspondence correspondence,
      WaitingLeads leads,
      LateTasks lateTasks,
      Staff staff,
      Effects effects,
      BusinessTime time,
      BusinessHours hours,
      DigestProperties properties,
      PlatformTransactionManager transactions) {
    this.digests = digests;
    this.process = process;
    this.correspondence = correspondence;
    this.leads = leads;
    this.lateTasks = lateTasks;
    this.staff = staff;
    this.effects = effects;
    this.time = time;
    this.hours = hours;
    this.properties = properties;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Begins this morning's emails, each once, whichever node looks first. */
  void begin() {
    LocalTime now = time.now().atZone(time.zone()).toLocalTime();
    boolean morning = !now.isBefore(properties.at()) && now.isBefore(properties.until());
    if (morning && hours.worksOn(time.today())) {
      readers().forEach(this::begin);
    }
  }

  private void begin(String reader) {
    LocalDate day = time.today();
    if (digests.has(reader, day)) {
      return;
    }
    var digest = new Digest(reader, key(reader, day));
    try {
      transaction.executeWithoutResult(
          begun -> {
            long id = digests.add(digest, day);
            if (!facts(digest).isEmpty()) {
              process.start(id);
            }
          });
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      LOG.debug("Another node tells {}", reader);
    }
  }

  /** What waits at that moment: it may have been dealt with, and then there is no email. */
  void send(long id) {
    Digest digest = digests.get(id);
    Map<String, Object> facts = facts(digest);
    if (!facts.isEmpty()) {
      correspondence.toColleague(digest.key(), reader(digest), MORNING_DIGEST, facts);
    }
  }

  private Map<String, Object> facts(Digest digest) {
    List<WaitingLead> waiting =
        digest.isForBroker() ? leads.late() : isLead(digest) ? leads.all() : List.of();
    List<LateTask> late =
        digest.isForBroker()
            ? List.of()
            : isLead(digest) ? lateTasks.all() : lateTasks.of(digest.reader());
    var facts = new HashMap<String, Object>();
    var what = new ArrayList<String>();
    if (!waiting.isEmpty()) {
      facts.put("leads", waiting);
      what.add(counted(waiting.size(), "seller waits", "sellers wait") + " for an agent");
    }
    if (!late.isEmpty()) {
      facts.put("late", late);
      what.add(counted(late.size(), "task is late", "tasks are late"));
    }
    if (!what.isEmpty()) {
      facts.put("what", String.join(", ", what));
    }
    return facts;
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A lead's is that hour's email about what waits, unless there was one a moment ago. */
  private EffectKey key(String reader, LocalDate day) {
    EffectKey hour = leads.gathered("leads-waiting", reader);
    boolean isFree =
        staff.teamLeads().stream().anyMatch(lead -> lead.userId().equals(reader))
            && effects.find(hour).isEmpty();
    return isFree ? hour : new EffectKey("digest/" + reader + "/" + day);
  }

  private boolean isLead(Digest digest) {
    return staff.teamLeads().stream().anyMatch(lead -> lead.userId().equals(digest.reader()));
  }

  private StaffMember reader(Digest digest) {
    return digest.isForBroker() ? leads.broker() : staff.get(digest.reader());
  }

  private Set<String> readers() {
    var readers = new LinkedHashSet<String>();
    staff.teamLeads().forEach(lead -> readers.add(lead.userId()));
    staff.listingAgents().forEach(agent -> readers.add(agent.userId()));
    readers.add(Digest.BROKER);
    return readers;
  }
}
