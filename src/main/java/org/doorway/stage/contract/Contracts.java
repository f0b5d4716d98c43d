package org.doorway.stage.contract;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Binding;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.ReadOnce;
import org.doorway.sale.time.TimeStamp;
import org.doorway.stage.deadline.Blank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of contracts. An opportunity has at most one that is active. */
@Repository
public class Contracts implements Entries, Binding {

  private static final String ACTIVE = "ACTIVE";

  private final JdbcClient jdbc;
  private final ReadOnce<Optional<Contract>> active = new ReadOnce<>();
  private final Clock clock;

  Contracts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(OpportunityId id, ContractTerms terms) {
    active.forget();
    var columns = columns(terms);
    columns.put("opportunity_id", id.value());
    columns.put("status", ACTIVE);
    columns.put("option_ends_on", terms.optionEndsOn());
    jdbc.sql(
            """
            insert into contract (number, %s)
            values ((select count(*) + 1 from contract where opportunity_id = :opportunity_id), %s)
            """
                .formatted(
                    String.join(", ", columns.keySet()),
                    columns.keySet().stream().map(":"::concat).collect(joining(", "))))
        .params(columns)
        .update();
  }

  private static Map<String, @Nullable Object> columns(ContractTerms terms) {
    var columns = new TreeMap<String, @Nullable Object>();
    columns.put("contract_form", terms.form());
    columns.put("buyer", terms.buyer());
    columns.put("sale_price", terms.salePrice());
    columns.put("effective_on", terms.effectiveOn());
    columns.put("closing_on", terms.closingOn());
    columns.put("title_company", terms.titleCompany());
    columns.put("title_contact", terms.titleContact().orElse(null));
    columns.put("title_email", terms.titleEmail());
    columns.put("lender", terms.lender().orElse(null));
    for (Blank blank : Blank.values()) {
      columns.put(blank.column(), terms.blanks().get(blank));
    }
    return columns;
  }

  /** Writes the terms as they are right. */
  void correct(Contract before, ContractTerms terms, LocalDate optionEndsOn) {
    active.forget();
    var columns = columns(terms);
    columns.put("option_ends_on", optionEndsOn);
    String set = columns.keySet().stream().map(it -> it + " = :" + it).collect(joining(", "));
    jdbc.sql("update contract set " + set + " where id = :id")
        .params(columns)
        .param("id", before.id())
        .update();
  }

  @Override
  public boolean binds(OpportunityId id) {
    return hasActive(id);
  }

  boolean hasActive(OpportunityId id) {
    return active(id).isPresent();
  }

  /** The active contract; a stage that needs one never runs without. */
  public Contract current(OpportunityId id) {
    return active(id).orElseThrow(() -> new IllegalStateException("No active contract for " + id));
  }

  /** The last contract, however it ended. */
  public Contract last(OpportunityId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No contract for " + id));
  }

  public Optional<Contract> find(OpportunityId id) {
    return find(id, "");
  }

  /** Those that fell through, oldest first. */
  List<Contract> fallen(OpportunityId id) {
    return jdbc.sql(
            """
            select * from contract where opportunity_id = ? and status = 'TERMINATED'
            order by number
            """)
        .param(id.value())
        .query(new ContractRow())
        .list();
  }

  /** The one that fell through last, whatever came after it. */
  Contract lastFallen(OpportunityId id) {
    return fallen(id).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("No contract of " + id + " fell through"));
  }

  /** That one ends; none that came after it. */
  void terminate(Contract contract, Termination termination) {
    active.forget();
    jdbc.sql(
            """
            update contract set status = 'TERMINATED', ended_at = ?, terminated_by = ?,
              termination_ground = ?, termination_words = ?, notice_at = ?, option_fee_to = ?,
              earnest_money_to = ?, termination_note = ?
            where id = ? and status = ?
            """)
        .params(TimeStamp.of(clock.instant()), termination.by().name(), termination.ground().name())
        .param(termination.ownWords().orElse(null))
        .params(TimeStamp.of(termination.noticeAt()), termination.optionFee().name())
        .param(termination.earnestMoney().name())
        .param(termination.note().orElse(null))
        .params(contract.id(), ACTIVE)
        .update();
  }

  public void close(OpportunityId id, LocalDate on, BigDecimal price) {
    active.forget();
    jdbc.sql(
            """
            update contract set status = 'CLOSED', closed_on = ?, closing_price = ?
            where opportunity_id = ? and status = ?
            """)
        .params(on, price, id.value(), ACTIVE)
        .update();
  }

  /** Changes what an amendment changes and keeps what was agreed before. */
  void amend(Contract before, Amendment change) {
    active.forget();
    jdbc.sql(
            """
            insert into contract_amendment (contract_id, amended_at, details,
              amended_by, signed_on, old_option_ends_on, new_option_ends_on,
              old_closing_on, new_closing_on, old_sale_price, new_sale_price, seller_credit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(before.id(), TimeStamp.of(change.at()), change.details())
        .params(change.by(), change.signedOn())
        .params(before.optionEndsOn(), change.optionEndsOn())
        .params(before.terms().closingOn(), change.closingOn())
        .params(before.terms().salePrice(), change.salePrice())
        .param(change.sellerCredit().orElse(null))
        .update();
    jdbc.sql("update contract set option_ends_on = ?, closing_on = ?, sale_price = ? where id = ?")
        .params(change.optionEndsOn(), change.closingOn(), change.salePrice(), before.id())
        .update();
  }

  /** Where the title company is reached from now on. */
  void reachTitle(Contract contract, Optional<String> contact, String email) {
    active.forget();
    jdbc.sql("update contract set title_contact = ?, title_email = ? where id = ?")
        .param(contact.orElse(null))
        .params(email, contract.id())
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return Stream.concat(
            fallen(id).stream().flatMap(contract -> contract.end().stream()),
            amended(id, most).stream())
        .toList();
  }

  private List<Entry> amended(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select amended_at, 'The contract with ' || buyer || ' was amended' as what, details
            from contract_amendment join contract on contract.id = contract_amendment.contract_id
            where opportunity_id = ?
            order by contract_amendment.id desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "amended_at"),
                    row.getString("what"),
                    row.getString("details"),
                    false))
        .list();
  }

  public Optional<Contract> active(OpportunityId id) {
    return active.read(id, asked -> find(asked, "and status = 'ACTIVE'"));
  }

  private Optional<Contract> find(OpportunityId id, String which) {
    return jdbc.sql(
            "select * from contract where opportunity_id = ? "
                + which
                + " order by number desc limit 1")
        .param(id.value())
        .query(new ContractRow())
        .optional();
  }
}
