package org.doorway.stage.listing;

import java.time.LocalDate;
import java.util.List;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of renewals: each keeps until when the listing agreement ran before. */
@Repository
class Renewals implements Entries {

  private final JdbcClient jdbc;
  private final Listings listings;
  private final BusinessTime time;

  Renewals(JdbcClient jdbc, Listings listings, BusinessTime time) {
    this.jdbc = jdbc;
    this.listings = listings;
    this.time = time;
  }

  void renew(OpportunityId id, LocalDate until, String by) {
    LocalDate before = listings.get(id).agreementExpiresOn().orElseThrow();
    jdbc.sql(
            """
            insert into agreement_renewal
              (opportunity_id, renewed_at, renewed_by, old_expires_on, new_expires_on)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(time.now()), by, before, until)
        .update();
    listings.renewed(id, until);
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            "select * from agreement_renewal where opportunity_id = ? order by id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "renewed_at"),
                    "Listing agreement renewed",
                    "Runs until " + time.words(row.getObject("new_expires_on", LocalDate.class)),
                    false))
        .list();
  }
}
