package org.doorway.stage.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.RowMapper;

/** Reads a contract from its row. */
class ContractRow implements RowMapper<Contract> {

  @Override
  public Contract mapRow(ResultSet row, int number) throws SQLException {
    return new Contract(
        row.getLong("id"),
        row.getInt("number"),
        terms(row),
        row.getObject("option_ends_on", LocalDate.class),
        text(row, "ended_reason"),
        TimeStamp.find(row, "ended_at"),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
        Optional.ofNullable(row.getBigDecimal("closing_price")));
  }

  private static ContractTerms terms(ResultSet row) throws SQLException {
    return new ContractTerms(
        row.getString("contract_form"),
        row.getString("buyer"),
        row.getBigDecimal("sale_price"),
        row.getObject("effective_on", LocalDate.class),
        row.getInt("option_days"),
        Optional.ofNullable(row.getBigDecimal("option_fee")),
        row.getBigDecimal("earnest_money"),
        row.getObject("documents_due_on", LocalDate.class),
        row.getObject("closing_on", LocalDate.class),
        row.getString("title_company"),
        text(row, "title_contact"),
        row.getString("title_email"),
        text(row, "lender"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
