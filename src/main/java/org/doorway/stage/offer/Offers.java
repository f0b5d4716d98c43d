package org.doorway.stage.offer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Dollars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of offers, as they are recorded at the desk. */
@Repository
public class Offers implements Entries {

  private final JdbcClient jdbc;

  Offers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void record(
      OpportunityId id,
      String buyer,
      BigDecimal price,
      String status,
      Optional<String> notes,
      Instant at) {
    jdbc.sql(
            """
            insert into offer (opportunity_id, recorded_at, buyer, price, status, notes)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), TimeStamp.of(at), buyer, price, status)
        .param(notes.orElse(null))
        .update();
  }

  /** All that were recorded, the newest first. */
  List<RecordedOffer> recorded(OpportunityId id, int most) {
    return jdbc.sql("select * from offer where opportunity_id = ? order by id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new RecordedOffer(
                    row.getString("buyer"),
                    row.getBigDecimal("price"),
                    row.getString("status"),
                    TimeStamp.read(row, "recorded_at"),
                    Optional.ofNullable(row.getString("notes"))))
        .list();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return recorded(id, most).stream()
        .map(
            offer ->
                new Entry(
                    offer.at(),
                    "Offer of " + offer.buyer() + ": " + Dollars.of(offer.price()),
                    offer.notes().map(notes -> offer.state() + ". " + notes).orElse(offer.state()),
                    false))
        .toList();
  }

  /** The offer that led to the contract that is about to be entered. */
  public Optional<AcceptedOffer> accepted(OpportunityId id) {
    return jdbc.sql(
            """
            select buyer, price from offer where opportunity_id = ? and status = 'accepted'
            order by id desc limit 1
            """)
        .param(id.value())
        .query(AcceptedOffer.class)
        .optional();
  }

  /** The buyer whose offer was accepted does not sign. */
  public void withdrawAccepted(OpportunityId id, String reason, Instant at) {
    jdbc.sql(
            """
            update offer set status = 'withdrawn', ended_reason = ?, ended_at = ?
            where id = (select max(id) from offer where opportunity_id = ? and status = 'accepted')
            """)
        .params(reason, TimeStamp.of(at), id.value())
        .update();
  }

  /** Those that were accepted and then withdrawn before a contract was signed, oldest first. */
  public List<WithdrawnOffer> withdrawn(OpportunityId id) {
    return jdbc.sql(
            """
            select * from offer where opportunity_id = ? and ended_at is not null order by id
            """)
        .param(id.value())
        .query(Offers::withdrawn)
        .list();
  }

  /** The one that was accepted last, if it was withdrawn: every contract began as an offer. */
  public Optional<WithdrawnOffer> withdrawnLast(OpportunityId id) {
    long last =
        jdbc.sql(
                """
                select max(id) from offer
                where opportunity_id = ? and (status = 'accepted' or ended_at is not null)
                """)
            .param(id.value())
            .query(Long.class)
            .single();
    return withdrawn(id).stream().filter(offer -> offer.id() == last).findFirst();
  }

  private static WithdrawnOffer withdrawn(ResultSet row, int number) throws SQLException {
    return new WithdrawnOffer(
        row.getLong("id"),
        row.getString("buyer"),
        row.getBigDecimal("price"),
        row.getString("ended_reason"),
        TimeStamp.read(row, "ended_at"));
  }
}
