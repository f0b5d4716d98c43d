package org.doorway.stage.listing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.ReadOnce;
import org.doorway.sale.time.TimeStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of listings: one per opportunity, from the staging appointment on. */
@Repository
public class Listings {

  private final JdbcClient jdbc;
  private final ReadOnce<Optional<Listing>> known = new ReadOnce<>();

  Listings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void open(OpportunityId id, LocalDate preferredGoLive) {
    known.forget();
    jdbc.sql(
            """
            insert into listing (opportunity_id, preferred_go_live, missed_days) values (?, ?, 0)
            """)
        .params(id.value(), preferredGoLive)
        .update();
  }

  public Listing get(OpportunityId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No listing for " + id));
  }

  public Optional<Listing> find(OpportunityId id) {
    return known.read(id, this::row);
  }

  private Optional<Listing> row(OpportunityId id) {
    return jdbc.sql("select * from listing where opportunity_id = ?")
        .param(id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  public void prefer(OpportunityId id, LocalDate goLive) {
    update(id, "preferred_go_live = ?", goLive);
  }

  public void photosHandedOver(OpportunityId id, Instant at) {
    update(id, "photos_handed_over_at = ?", TimeStamp.of(at));
  }

  public void agreementSigned(
      OpportunityId id, LocalDate on, LocalDate expires, BigDecimal listPrice) {
    update(
        id,
        "agreement_signed_on = ?, agreement_expires_on = ?, list_price = ?",
        on,
        expires,
        listPrice);
  }

  /** What the paperwork says of its age. */
  public void builtBefore1978(OpportunityId id, boolean before) {
    update(id, "built_before_1978 = ?", before);
  }

  /** What the MLS data say of its age. */
  public void builtIn(OpportunityId id, int year) {
    update(id, "year_built = ?", year);
  }

  void renewed(OpportunityId id, LocalDate expires) {
    update(id, "agreement_expires_on = ?", expires);
  }

  public void published(OpportunityId id, String mlsNumber, Optional<String> url, Instant at) {
    update(
        id,
        "mls_number = ?, listing_url = ?, live_at = ?",
        mlsNumber,
        url.orElse(null),
        TimeStamp.of(at));
  }

  public void missedDay(OpportunityId id) {
    update(id, "missed_days = missed_days + 1");
  }

  /** Changes the price and keeps the old one with the reason. */
  void changePrice(OpportunityId id, BigDecimal price, String reason, Instant at) {
    jdbc.sql(
            """
            insert into price_change (opportunity_id, changed_at, old_price, new_price, reason)
            values (?, ?, (select list_price from listing where opportunity_id = ?), ?, ?)
            """)
        .params(id.value(), TimeStamp.of(at), id.value(), price, reason)
        .update();
    update(id, "list_price = ?", price);
  }

  /** The number of the latest change of price. */
  long lastPriceChange(OpportunityId id) {
    return jdbc.sql("select max(id) from price_change where opportunity_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  private void update(OpportunityId id, String assignments, @Nullable Object... values) {
    known.forget();
    var statement = jdbc.sql("update listing set " + assignments + " where opportunity_id = ?");
    for (Object value : values) {
      statement = statement.param(value);
    }
    if (statement.param(id.value()).update() != 1) {
      throw new IllegalStateException("No listing for " + id);
    }
  }

  private static Listing read(ResultSet row) throws SQLException {
    return new Listing(
        row.getObject("preferred_go_live", LocalDate.class),
        TimeStamp.find(row, "photos_handed_over_at"),
        Optional.ofNullable(row.getBigDecimal("list_price")),
        Optional.ofNullable(row.getObject("year_built", Integer.class)),
        Optional.ofNullable(row.getObject("built_before_1978", Boolean.class)),
        Optional.ofNullable(row.getObject("agreement_expires_on", LocalDate.class)),
        Optional.ofNullable(row.getString("mls_number")),
        Optional.ofNullable(row.getString("listing_url")),
        TimeStamp.find(row, "live_at"),
        row.getInt("missed_days"));
  }
}
