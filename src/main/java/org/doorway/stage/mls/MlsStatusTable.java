package org.doorway.stage.mls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.ReadOnce;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of what the MLS had to be told, and when it was; nothing of it is ever taken back. */
@Repository
class MlsStatusTable implements Entries {

  private final JdbcClient jdbc;
  private final ReadOnce<List<MlsEntry>> known = new ReadOnce<>();

  MlsStatusTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything, oldest first. */
  List<MlsEntry> history(OpportunityId id) {
    return known.read(id, this::rows);
  }

  /** What is still to be entered, oldest first. */
  List<MlsEntry> open(OpportunityId id) {
    return history(id).stream().filter(MlsEntry::isOpen).toList();
  }

  MlsEntry last(OpportunityId id) {
    List<MlsEntry> history = history(id);
    if (history.isEmpty()) {
      throw new IllegalStateException("The MLS does not know " + id);
    }
    return history.get(history.size() - 1);
  }

  private List<MlsEntry> rows(OpportunityId id) {
    return jdbc.sql("select * from mls_status where opportunity_id = ? order by id")
        .param(id.value())
        .query((row, number) -> entry(row))
        .list();
  }

  /** Answers the number of the new row. */
  long add(
      OpportunityId id,
      MlsChange change,
      MlsListing listing,
      Instant changedAt,
      Optional<LocalDate> backOnMarketOn) {
    known.forget();
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into mls_status (opportunity_id, change, standard_status, mls_status,
              status_change_timestamp, back_on_market_date, list_price, purchase_contract_date,
              option_expires_on, closing_on, close_price) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), change.name(), listing.status().standard().reso())
        .params(listing.status().words(), TimeStamp.of(changedAt))
        .param(backOnMarketOn.orElse(null))
        .param(listing.listPrice())
        .param(listing.contractOn().orElse(null))
        .param(listing.optionExpiresOn().orElse(null))
        .param(listing.closingOn().orElse(null))
        .param(listing.closePrice().orElse(null))
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  void supersede(Collection<Long> overtaken, long by) {
    if (!overtaken.isEmpty()) {
      known.forget();
      jdbc.sql("update mls_status set superseded_by = :by where id in (:overtaken)")
          .param("by", by)
          .param("overtaken", overtaken)
          .update();
    }
  }

  /** All that is open is in the MLS. */
  void entered(OpportunityId id, Instant at, String user, Optional<String> note) {
    known.forget();
    jdbc.sql(
            """
            update mls_status set entered_at = ?, entered_by = ?, note = ?
            where opportunity_id = ? and entered_at is null and superseded_by is null
            """)
        .params(TimeStamp.of(at), user)
        .param(note.orElse(null))
        .param(id.value())
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select entered_at, mls_status, note from mls_status
            where opportunity_id = ? and entered_at is not null and change <> 'LIVE'
            order by id desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "entered_at"),
                    "Entered in the MLS: " + row.getString("mls_status"),
                    Optional.ofNullable(row.getString("note")).orElse(""),
                    false))
        .list();
  }

  private static MlsEntry entry(ResultSet row) throws SQLException {
    return new MlsEntry(
        row.getLong("id"),
        MlsChange.valueOf(row.getString("change")),
        listing(row),
        TimeStamp.read(row, "status_change_timestamp"),
        day(row, "back_on_market_date"),
        TimeStamp.find(row, "entered_at"),
        row.getObject("superseded_by") != null);
  }

  private static MlsListing listing(ResultSet row) throws SQLException {
    return new MlsListing(
        MlsStatus.ofWords(row.getString("mls_status")),
        row.getBigDecimal("list_price"),
        day(row, "purchase_contract_date"),
        day(row, "option_expires_on"),
        day(row, "closing_on"),
        Optional.ofNullable(row.getBigDecimal("close_price")));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
