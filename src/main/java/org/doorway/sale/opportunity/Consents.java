package org.doorway.sale.opportunity;

import java.time.Instant;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how clients want to be reached; it has a row once a client has said so. */
@Repository
public class Consents {

  /** What is said to whoever wants to text without it. */
  public static final String NEEDED =
      "Without their consent we do not text. Please tick it, or choose email or phone call.";

  private final JdbcClient jdbc;
  private final KnownRows rows;

  Consents(JdbcClient jdbc, KnownRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** The client's preferred method; consent to texts counts from that moment, or ends. */
  public void prefer(OpportunityId id, ContactMethod method, Optional<Instant> textConsentAt) {
    rows.changed();
    if (write(
            """
            update consent set preferred_method = ?, text_consent_at = ? where opportunity_id = ?
            """,
            id,
            method,
            textConsentAt)
        == 0) {
      write(
          """
          insert into consent (preferred_method, text_consent_at, opportunity_id) values (?, ?, ?)
          """,
          id,
          method,
          textConsentAt);
    }
  }

  private int write(
      String sql, OpportunityId id, ContactMethod method, Optional<Instant> textConsentAt) {
    return jdbc.sql(sql)
        .param(method.name())
        .param(textConsentAt.map(TimeStamp::of).orElse(null))
        .param(id.value())
        .update();
  }

  /** Whoever has that number gets no more texts, until they agree again; answers how many. */
  public int endTextConsent(PhoneNumber phone) {
    rows.changed();
    return jdbc.sql(
            """
            update consent set text_consent_at = null
            where opportunity_id in (select opportunity_id from seller where phone = ?)
            """)
        .param(phone.e164())
        .update();
  }
}
