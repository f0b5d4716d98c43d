package org.doorway.stage.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.RowMapper;

/** An offer as its table holds it. */
final class OfferRow implements RowMapper<Offer> {

  @Override
  public Offer mapRow(ResultSet row, int number) throws SQLException {
    return new Offer(
        row.getLong("id"),
        new OpportunityId(row.getString("opportunity_id")),
        row.getInt("offer_number"),
        row.getInt("offer_round"),
        row.getBoolean("sellers_counter"),
        row.getBoolean("came_forward"),
        buyer(row),
        terms(row),
        row.getBoolean("buyers_letter"),
        text(row, "notes"),
        OfferState.valueOf(row.getString("state")),
        TimeStamp.read(row, "recorded_at"),
        TimeStamp.find(row, "presented_at"),
        TimeStamp.find(row, "answered_at"),
        text(row, "answered_words"),
        TimeStamp.find(row, "accepted_at"),
        TimeStamp.find(row, "ended_at"),
        text(row, "ended_reason"),
        text(row, "process_instance_id"));
  }

  private static Buyer buyer(ResultSet row) throws SQLException {
    return new Buyer(
        row.getString("buyer"),
        text(row, "represented_by"),
        text(row, "buyers_broker"),
        text(row, "buyers_agent"),
        text(row, "buyers_agent_email"),
        text(row, "buyers_agent_phone"));
  }

  private static OfferTerms terms(ResultSet row) throws SQLException {
    return new OfferTerms(
        row.getBigDecimal("price"),
        text(row, "financing"),
        Optional.ofNullable(row.getBigDecimal("down_payment")),
        Optional.ofNullable(row.getBigDecimal("option_fee")),
        Optional.ofNullable(row.getObject("option_days", Integer.class)),
        Optional.ofNullable(row.getBigDecimal("earnest_money")),
        Optional.ofNullable(row.getBigDecimal("additional_earnest_money")),
        Optional.ofNullable(row.getBigDecimal("concessions")),
        Optional.ofNullable(row.getObject("possession_days", Integer.class)),
        Optional.ofNullable(row.getObject("closing_on", LocalDate.class)),
        TimeStamp.find(row, "expires_at"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
