package org.doorway.stage.listing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.ReadOnce;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Dollars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of listings: one per opportunity, from the staging appointment on. */
@Repository
public class Listings implements Entries {

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

  public void photosHandedOver(OpportunityId id, Instant at, Optional<String> modelLink) {
    update(
        id, "photos_handed_over_at = ?, model_link = ?", TimeStamp.of(at), modelLink.orElse(null));
  }

  public void agreementSigned(
      OpportunityId id, LocalDate on, LocalDate expires, BigDecimal listPrice, Home home) {
    update(
        id,
        """
        agreement_signed_on = ?, agreement_expires_on = ?, list_price = ?,
          has_hoa = ?, hoa_name = ?, hoa_contact = ?, year_built = ?
        """,
        on,
        expires,
        listPrice,
        home.hasHoa().orElse(null),
        home.hoaName().orElse(null),
        home.hoaContact().orElse(null),
        home.yearBuilt().orElse(null));
  }

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

  /** That it went live, and what its price became. */
  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return Stream.concat(
            find(id).flatMap(Listings::wentLive).stream(), priceChanges(id, most).stream())
        .toList();
  }

  private static Optional<Entry> wentLive(Listing listing) {
    return listing
        .liveAt()
        .map(
            at ->
                new Entry(
                    at, "Home went live", "MLS number " + listing.mlsNumber().orElse("–"), false));
  }

  private List<Entry> priceChanges(OpportunityId id, int most) {
    return jdbc.sql("select * from price_change where opportunity_id = ? order by id desc limit ?")
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "changed_at"),
                    "List price now " + Dollars.of(row.getBigDecimal("new_price")),
                    row.getString("reason"),
                    false))
        .list();
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
        Optional.ofNullable(row.getObject("agreement_expires_on", LocalDate.class)),
        Optional.ofNullable(row.getString("mls_number")),
        Optional.ofNullable(row.getString("listing_url")),
        TimeStamp.find(row, "live_at"),
        row.getInt("missed_days"),
        Optional.ofNullable(row.getString("model_link")),
        new Home(
            Optional.ofNullable(row.getObject("has_hoa", Boolean.class)),
            Optional.ofNullable(row.getString("hoa_name")),
            Optional.ofNullable(row.getString("hoa_contact")),
            Optional.ofNullable(row.getObject("year_built", Integer.class))));
  }
}
