package org.doorway.sale.opportunity;

import java.util.Optional;
import org.doorway.sale.value.Storable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of clients, with what a person must know to correct how one is reached. */
@Repository
public class Sellers {

  private static final int LONGEST_REASON = 3100;

  private final JdbcClient jdbc;
  private final KnownRows rows;

  Sellers(JdbcClient jdbc, KnownRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  void add(OpportunityId id, Seller seller) {
    jdbc.sql(
            """
            insert into seller (opportunity_id, first_name, last_name, email, phone, co_seller_name)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), seller.firstName(), seller.lastName())
        .param(seller.email().orElse(null))
        .param(seller.phone().orElse(null))
        .param(seller.coSeller().orElse(null))
        .update();
  }

  public void correctContact(OpportunityId id, String email, Optional<String> phone) {
    rows.changed(
        id,
        jdbc.sql(
                """
                update seller set email = ?, phone = coalesce(?, phone), refused_reason = null
                where opportunity_id = ?
                """)
            .param(email)
            .param(phone.orElse(null))
            .param(id.value())
            .update());
  }

  /** Remembers why the client's address was refused, for the person who corrects it. */
  public void addressRefused(OpportunityId id, String reason) {
    rows.changed(
        id,
        jdbc.sql("update seller set refused_reason = ? where opportunity_id = ?")
            .params(Storable.text(reason, LONGEST_REASON), id.value())
            .update());
  }

  public Optional<String> refusedReason(OpportunityId id) {
    return jdbc.sql(
            """
            select refused_reason from seller
            where opportunity_id = ? and refused_reason is not null
            """)
        .param(id.value())
        .query(String.class)
        .optional();
  }
}
