package org.doorway.outbound.alarm;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doorway.effect.EffectKey;
import org.doorway.outbound.mail.Correspondence;
import org.doorway.outbound.mail.EmailTemplate;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Storable;
import org.springframework.stereotype.Service;

/** Writes to each admin what does not work, and that it does again. */
@Service
class OutageReport {

  static final EmailTemplate OUTAGE_NOTICED =
      EmailTemplate.toAdmin("outage-noticed")
          .needs("what", "since", "asOf", "waiting")
          .mayHave("reason");

  static final EmailTemplate OUTAGE_OVER =
      EmailTemplate.toAdmin("outage-over").needs("what", "since", "overAt");

  private static final int LONGEST_REASON = 300;

  private final Correspondence correspondence;
  private final OutageProcess process;
  private final Outages outages;
  private final Staff staff;
  private final BusinessTime time;

  OutageReport(
      Correspondence correspondence,
      OutageProcess process,
      Outages outages,
      Staff staff,
      BusinessTime time) {
    this.correspondence = correspondence;
    this.process = process;
    this.outages = outages;
    this.staff = staff;
    this.time = time;
  }

  /** As it is when the email leaves, which may be late when it is email that does not work. */
  void noticed(EffectKey key, long id) {
    Outage outage = outages.get(id);
    List<Trouble> troubles =
        process.troubles().stream().filter(trouble -> trouble.kind() == outage.kind()).toList();
    String reason =
        troubles.stream()
            .min(Comparator.comparing(Trouble::since))
            .map(trouble -> Storable.text(trouble.reason(), LONGEST_REASON))
            .orElse("");
    tell(
        key,
        OUTAGE_NOTICED,
        Map.of(
            "what", outage.kind().noticed(),
            "since", time.words(outage.since()),
            "asOf", time.words(time.now()),
            "waiting", troubles.size(),
            "reason", reason));
  }

  void over(EffectKey key, long id) {
    Outage outage = outages.get(id);
    Instant overAt = outage.overAt().orElseGet(time::now);
    tell(
        key,
        OUTAGE_OVER,
        Map.of(
            "what", outage.kind().over(),
            "since", time.words(outage.since()),
            "overAt", time.words(overAt)));
  }

  /** An address that takes no email keeps no other admin from hearing of it. */
  private void tell(EffectKey key, EmailTemplate template, Map<String, ?> facts) {
    RuntimeException failed = null;
    for (StaffMember admin : staff.admins()) {
      try {
        correspondence.toAdmin(key.number(admin.userId()), admin, template, facts);
      } catch (RuntimeException notSent) {
        failed = notSent;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
