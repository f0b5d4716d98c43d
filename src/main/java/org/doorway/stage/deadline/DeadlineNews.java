package org.doorway.stage.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Service;

/**
 * The emails about deadlines. What is due at the same moment is told of in one email: whoever comes
 * second finds it sent.
 */
@Service
class DeadlineNews {

  static final EmailTemplate DEADLINE_REMINDER =
      EmailTemplate.toStaff("deadline-reminder")
          .needs("agentName", "deadlines")
          .mayHave("when")
          .opens("Task_ConfirmDeadline");

  static final EmailTemplate DEADLINE_MISSED =
      EmailTemplate.toStaff("deadline-missed")
          .needs("agentName", "when", "deadlines")
          .opens("Task_ConfirmDeadline");

  private final DocketTable table;
  private final DeadlineProperties properties;
  private final Correspondence correspondence;
  private final Opportunities opportunities;
  private final Staff staff;
  private final BusinessTime time;

  DeadlineNews(
      DocketTable table,
      DeadlineProperties properties,
      Correspondence correspondence,
      Opportunities opportunities,
      Staff staff,
      BusinessTime time) {
    this.table = table;
    this.properties = properties;
    this.correspondence = correspondence;
    this.opportunities = opportunities;
    this.staff = staff;
    this.time = time;
  }

  void remindAgent(long id) {
    DocketRow row = table.get(id);
    Opportunity opportunity = opportunities.get(row.opportunity());
    tell(
        key(row, "deadlineReminder").number(reminder(row)),
        opportunity,
        List.of(staff.get(opportunity.agent())),
        DEADLINE_REMINDER,
        row);
  }

  void tellOfMiss(long id) {
    DocketRow row = table.get(id);
    Opportunity opportunity = opportunities.get(row.opportunity());
    List<StaffMember> readers =
        Stream.concat(Stream.of(staff.get(opportunity.agent())), staff.teamLeads().stream())
            .distinct()
            .toList();
    tell(key(row, "deadlineMissed"), opportunity, readers, DEADLINE_MISSED, row);
  }

  private void tell(
      EffectKey key,
      Opportunity opportunity,
      List<StaffMember> readers,
      EmailTemplate template,
      DocketRow row) {
    List<DocketRow> open =
        table.holding(row.contract()).stream()
            .filter(each -> each.watched() && each.state().isUnsettled())
            .filter(each -> each.due().equals(row.due()))
            .toList();
    if (!open.isEmpty()) {
      Map<String, Object> facts = new HashMap<>();
      row.due().ifPresent(due -> facts.put("when", row.words()));
      facts.put("deadlines", open.stream().map(DeadlineNews::told).toList());
      correspondence.toStaff(key, opportunity, readers, template, facts);
    }
  }

  private static Map<String, String> told(DocketRow row) {
    return Map.of(
        "label",
        row.label(),
        "owed",
        "Owed by " + DeadlineWords.owedBy(row) + ", paragraph " + row.paragraph(),
        "counted",
        row.due().isPresent() ? "" : DeadlineWords.capitalized(row.words()),
        "ifMissed",
        row.ifMissed());
  }

  /** What is due at one moment shares its emails; so does what waits, on one day. */
  private EffectKey key(DocketRow row, String step) {
    return EffectKey.of(row.opportunity().value(), step)
        .number(row.contract())
        .number(row.due().map(Instant::toString).orElse("asked"));
  }

  /** Which of the reminders this is, however late it leaves. */
  private String reminder(DocketRow row) {
    return row.due().map(due -> last(due).toString()).orElseGet(() -> time.today().toString());
  }

  private Instant last(Instant due) {
    return properties.remindBefore().stream()
        .map(due::minus)
        .filter(reminder -> !reminder.isAfter(time.now()))
        .max(Comparator.naturalOrder())
        .orElse(due);
  }
}
