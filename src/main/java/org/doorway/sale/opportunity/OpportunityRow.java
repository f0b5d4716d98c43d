package org.doorway.sale.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Reads an opportunity from its row. */
class OpportunityRow implements RowMapper<Opportunity> {

  @Override
  public Opportunity mapRow(ResultSet row, int number) throws SQLException {
    return new Opportunity(
        new OpportunityId(row.getString("id")),
        new Seller(
            row.getString("seller_first_name"),
            row.getString("seller_last_name"),
            text(row, "seller_email"),
            text(row, "seller_phone"),
            text(row, "co_seller_name")),
        new Property(
            row.getString("street"),
            text(row, "unit"),
            row.getString("city"),
            row.getString("state"),
            row.getString("postal_code")),
        row.getString("source"),
        Optional.ofNullable(row.getBigDecimal("estimated_value")),
        text(row, "notes"),
        Status.valueOf(row.getString("status")),
        Stage.valueOf(row.getString("stage")),
        row.getTimestamp("created_at").toInstant(),
        new Opportunity.Assignment(
            text(row, "lead_id"),
            text(row, "agent_id"),
            row.getBoolean("replaces_agent"),
            text(row, "personal_note"),
            text(row, "reassignment_reason")),
        text(row, "contact_preference").map(ContactMethod::valueOf),
        row.getTimestamp("text_consent_at") != null,
        new Opportunity.CrmLink(
            Optional.ofNullable(row.getObject("crm_person_id", Long.class)),
            Optional.ofNullable(row.getObject("crm_opportunity_id", Long.class))));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
