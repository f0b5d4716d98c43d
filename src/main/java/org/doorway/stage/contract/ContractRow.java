package org.doorway.stage.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.doorway.stage.deadline.Blank;
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
        termination(row),
        TimeStamp.find(row, "ended_at"),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
        Optional.ofNullable(row.getBigDecimal("closing_price")));
  }

  /** Contracts that ended before their ends were told apart have none. */
  private static Optional<Termination> termination(ResultSet row) throws SQLException {
    Optional<String> ground = text(row, "termination_ground");
    return ground.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Termination(
                Termination.By.valueOf(row.getString("terminated_by")),
                Ground.valueOf(ground.get()),
                text(row, "termination_words"),
                TimeStamp.read(row, "notice_at"),
                MoneyTo.valueOf(row.getString("option_fee_to")),
                MoneyTo.valueOf(row.getString("earnest_money_to")),
                text(row, "termination_note")));
  }

  private static ContractTerms terms(ResultSet row) throws SQLException {
    return new ContractTerms(
        row.getString("contract_form"),
        row.getString("buyer"),
        row.getBigDecimal("sale_price"),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("closing_on", LocalDate.class),
        row.getString("title_company"),
        text(row, "title_contact"),
        row.getString("title_email"),
        text(row, "lender"),
        blanks(row));
  }

  private static Map<Blank, Object> blanks(ResultSet row) throws SQLException {
    var blanks = new EnumMap<Blank, Object>(Blank.class);
    for (Blank blank : Blank.values()) {
      Object value = row.getObject(blank.column());
      if (value != null) {
        blanks.put(blank, value);
      }
    }
    return blanks;
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
