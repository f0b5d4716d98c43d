package org.doorway.stage.contract;

import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the repairs that were agreed: the seller owes each of them before the closing. */
@Repository
public class AgreedRepairs {

  static final int LONGEST = 400;

  private final JdbcClient jdbc;

  AgreedRepairs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds those that somebody wrote, one on each line. */
  void add(long contract, String written) {
    items(written)
        .forEach(
            item ->
                jdbc.sql("insert into contract_repair (contract_id, item) values (?, ?)")
                    .params(contract, item)
                    .update());
  }

  static List<String> items(String written) {
    return written.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static boolean isTooLong(String item) {
    return item.length() > LONGEST;
  }

  /** Those of the contract that holds, as one reads a list. */
  public Optional<String> words(OpportunityId id) {
    var items =
        jdbc.sql(
                """
                select item from contract_repair join contract on contract.id = contract_id
                where opportunity_id = ? and status = 'ACTIVE' order by contract_repair.id
                """)
            .param(id.value())
            .query(String.class)
            .list();
    return items.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", items));
  }
}
