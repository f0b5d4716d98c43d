package org.doorway.sale.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.RowMapper;

/** Reads an opportunity from its row, joined with whatever is known beside it. */
class OpportunityRow implements RowMapper<Opportunity> {

  @Override
  public Opportunity mapRow(ResultSet row, int number) throws SQLException {
    return new Opportunity(
        new OpportunityId(row.getString("id")),
        new Seller(
            row.getString("first_name"),
            row.getString("last_name"),
            text(row, "email"),
            text(row, "phone"),
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
        TimeStamp.read(row, "created_at"),
        Status.valueOf(row.getString("status")),
        text(row, "status_reason"),
        Stage.valueOf(row.getString("stage")),
        row.getInt("stage_entries"),
        assignment(row),
        new Consent(
            text(row, "preferred_method").map(ContactMethod::valueOf),
            TimeStamp.find(row, "text_consent_at").isPresent()),
        new CrmLink(
            Optional.ofNullable(row.getObject("crm_person_id", Long.class)),
            Optional.ofNullable(row.getObject("crm_opportunity_id", Long.class)),
            text(row, "crm_agent_id"),
            text(row, "crm_stage"),
            row.getBoolean("closed_in_crm")));
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        text(row, "lead_id"),
        text(row, "agent_id"),
        TimeStamp.find(row, "assigned_at"),
        text(row, "introduced_agent_id"),
        text(row, "personal_note"),
        text(row, "reassignment_reason"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
