package org.doorway.story;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sandbox.story.Answers;
import org.doorway.sandbox.story.EngineBrokerage;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmUnavailableException;
import org.doorway.world.email.Email;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.doorway.world.texting.TextSender;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the stories happen: the clock on the wall, the mail that went out, the CRM's ids. */
@TestComponent
public class StoryBrokerage extends EngineBrokerage {

  public static final ZoneId ZONE = ZoneId.of("America/Chicago");
  public static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-30T10:00");
  public static final long CRM_PERSON = 501;
  public static final long CRM_OPPORTUNITY = 9001;
  public static final long CRM_ACTIVITY = 7001;

  private static final AtomicInteger HOUSE_NUMBER = new AtomicInteger(1200);
  private static final List<String> OWN_TABLES =
      List.of(
          "contract_event",
          "contract_deadline",
          "contract_amendment",
          "contract_correction",
          "contract_repair",
          "mls_status",
          "title_news",
          "title_contact_correction",
          "contract_question",
          "contract",
          "offer",
          "offer_cost",
          "showing",
          "touch",
          "crm_unfollowed",
          "crm_stage_move",
          "price_change",
          "go_live_day",
          "agreement_renewal",
          "off_market",
          "listing",
          "meeting",
          "visit_attempt",
          "appointment",
          "form_record",
          "withheld_email",
          "effect_repair",
          "email_bounce",
          "effect",
          "lead_round_entry",
          "lead_round",
          "digest",
          "outage",
          "seller",
          "assignment",
          "consent",
          "crm_link",
          "opportunity");

  private final ManagementService management;
  private final JdbcClient jdbc;
  private final SqlCount sql;
  private final Crm crm;
  private final EmailSender emailSender;
  private final TextSender textSender;
  private final List<Email> mail = new ArrayList<>();
  private boolean crmMayBeAway;

  public StoryBrokerage(
      ProcessEngine engine,
      JdbcClient jdbc,
      SqlCount sql,
      Crm crm,
      EmailSender emailSender,
      TextSender textSender) {
    super(engine, ZONE);
    this.management = engine.getManagementService();
    this.jdbc = jdbc;
    this.sql = sql;
    this.crm = crm;
    this.emailSender = emailSender;
    this.textSender = textSender;
  }

  public void open() {
    BpmnAwareTests.init(engine());
    itIs(MONDAY);
    mail.clear();
    crmMayBeAway = false;
    given(crm.findOrCreatePerson(any())).willReturn(CRM_PERSON);
    given(crm.findOrCreateOpportunity(any())).willReturn(CRM_OPPORTUNITY);
    given(crm.logNote(anyLong(), any())).willReturn(CRM_ACTIVITY);
    given(crm.logActivity(anyLong(), any(), any(), any())).willReturn(CRM_ACTIVITY);
    given(textSender.send(any(), any())).willReturn("SM1");
    mailServerIsUp();
  }

  public void close() {
    engine().getIdentityService().clearAuthentication();
    engine().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
        .forEach(
            left ->
                engine()
                    .getRuntimeService()
                    .deleteProcessInstanceIfExists(
                        left.getId(), "Story told", true, true, true, false));
    OWN_TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    jdbc.sql("update crm_feed set watermark = null").update();
    jdbc.sql("update mailbox_feed set mailbox = null, failures = 0").update();
    ClockUtil.reset();
  }

  /** Sets the clock without letting anything happen on the way. */
  public void itIs(LocalDateTime local) {
    ClockUtil.setCurrentTime(Date.from(instant(local)));
  }

  public void itIs(String local) {
    itIs(LocalDateTime.parse(local));
  }

  public Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** What the clock on the wall says. */
  public LocalDateTime localNow() {
    return LocalDateTime.ofInstant(now(), ZONE);
  }

  public static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** A moment on the wall clock of the brokerage, such as {@code 2026-12-01T17:00}. */
  public static Date at(String local) {
    return Date.from(instant(LocalDateTime.parse(local)));
  }

  public static Map<String, Object> newOpportunity() {
    return Answers.newOpportunity(
        "Ada",
        "Seller",
        "ada@seller.example",
        "(214) 555-0143",
        HOUSE_NUMBER.getAndIncrement() + " Elm Street");
  }

  /** A new opportunity, taken in by the team lead; what it starts has been done. */
  public StorySale opportunity() {
    return opportunity(newOpportunity());
  }

  public StorySale opportunity(Map<String, Object> answers) {
    StorySale sale = received(answers);
    runJobs();
    return sale;
  }

  /** An opportunity that was taken in just now; none of its jobs has run. */
  public StorySale received(Map<String, Object> answers) {
    return new StorySale(this, takeIn(answers));
  }

  /** A sale that went the straight way until it waits there, for a person, a time or a message. */
  public StorySale saleWaitingAt(String step) {
    StorySale sale = opportunity();
    sale.until(step);
    return sale;
  }

  public void travel(Duration duration) {
    travelTo(now().plus(duration));
  }

  public void travelTo(String local) {
    travelTo(LocalDateTime.parse(local));
  }

  public void travelTo(LocalDate day, LocalTime time) {
    travelTo(day.atTime(time));
  }

  @Override
  public void travelTo(LocalDateTime local) {
    travelTo(instant(local));
  }

  /** Moves the clock from one due date to the next and lets each happen at its time. */
  public void travelTo(Instant target) {
    runJobs();
    for (var due = nextDue(target); !due.isEmpty(); due = nextDue(target)) {
      ClockUtil.setCurrentTime(due.get(0).getDuedate());
      runJobs();
    }
    ClockUtil.setCurrentTime(Date.from(target));
  }

  @Override
  protected void settle() {
    runJobs();
  }

  /** Runs whatever may run now; what fails is thrown. */
  public void runJobs() {
    for (var due = executable(); !due.isEmpty(); due = executable()) {
      String job = due.get(0).getId();
      work(() -> run(job));
    }
  }

  /** From now on a step that fails because of the CRM just waits for its next try. */
  public void crmMayBeAway() {
    crmMayBeAway = true;
  }

  private void run(String job) {
    try {
      management.executeJob(job);
    } catch (CrmUnavailableException away) {
      if (!crmMayBeAway) {
        throw away;
      }
    }
  }

  /** Does what the application itself would do, so that its cost counts. */
  public void work(Runnable work) {
    sql.of(
        () -> {
          work.run();
          return null;
        });
  }

  @Override
  public <T> T work(Supplier<T> work) {
    return sql.of(work);
  }

  public JdbcClient tables() {
    return jdbc;
  }

  private List<Job> executable() {
    return jobs().executable().orderByJobDuedate().asc().listPage(0, 1);
  }

  private List<Job> nextDue(Instant target) {
    return jobs()
        .withRetriesLeft()
        .duedateHigherThan(ClockUtil.getCurrentTime())
        .duedateLowerThan(Date.from(target.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1);
  }

  private JobQuery jobs() {
    return management.createJobQuery().active();
  }

  public final void mailServerIsUp() {
    willAnswer(sent -> mail.add(sent.getArgument(1))).given(emailSender).send(any(), any());
  }

  /** From now on nothing is taken that is also for that address. */
  public void mailServerRefuses(EmailAddress address) {
    willAnswer(
            sent -> {
              Email email = sent.getArgument(1);
              if (email.recipients().contains(address)) {
                throw new EmailRejectedException(address.value(), "550 no such mailbox");
              }
              return mail.add(email);
            })
        .given(emailSender)
        .send(any(), any());
  }

  /** Every email that was accepted, in order. */
  public List<Email> mail() {
    return List.copyOf(mail);
  }

  /** The emails whose subject contains those words. */
  public List<Email> mail(String subject) {
    return mail.stream().filter(email -> email.content().subject().contains(subject)).toList();
  }

  /** The one email whose subject contains those words. */
  public Email theMail(String subject) {
    var found = mail(subject);
    if (found.size() != 1) {
      throw new AssertionError(
          "%d emails are called '%s'; sent: %s"
              .formatted(
                  found.size(),
                  subject,
                  mail.stream().map(email -> email.content().subject()).toList()));
    }
    return found.get(0);
  }
}
