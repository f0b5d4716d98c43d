package org.doorway.sale.opportunity;

import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opportunities that every stage shares, each read whole in one statement. */
@Repository
public class Opportunities {

  private static final String SELECT =
      """
      select * from opportunity
      join seller on seller.opportunity_id = opportunity.id
      join crm_link on crm_link.opportunity_id = opportunity.id
      left join assignment on assignment.opportunity_id = opportunity.id
      left join consent on consent.opportunity_id = opportunity.id
      """;

  private final JdbcClient jdbc;
  private final KnownRows rows;
  private final Sellers sellers;
  private final CrmLinks crmLinks;
  private final DeskChanges desks;

  Opportunities(
      JdbcClient jdbc, KnownRows rows, Sellers sellers, CrmLinks crmLinks, DeskChanges desks) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.sellers = sellers;
    this.crmLinks = crmLinks;
    this.desks = desks;
  }

  /** A fresh id for an opportunity that came in during that year of the business zone. */
  public OpportunityId nextId(int year) {
    return OpportunityId.of(
        year, jdbc.sql("select nextval('opportunity_number')").query(Long.class).single());
  }

  /** The open opportunity of that property, if there is one. */
  public Optional<OpportunityId> openFor(Property property) {
    return jdbc.sql("select id from opportunity where open_property_key = ?")
        .param(property.key())
        .query(String.class)
        .optional()
        .map(OpportunityId::new);
  }

  /**
   * Keeps a new opportunity. Throws Spring's {@code DuplicateKeyException} when the property has an
   * open one, even if that was added a moment ago.
   */
  public void add(Opportunity opportunity, String createdBy) {
    var property = opportunity.property();
    jdbc.sql(
            """
            insert into opportunity (id, number, open_property_key, status, stage, stage_entries,
              street, unit, city, state, postal_code, source, estimated_value, notes,
              created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(opportunity.id().value(), opportunity.id().number(), property.key())
        .params(opportunity.status().name(), opportunity.stage().name())
        .params(opportunity.stageEntries(), property.street())
        .param(property.unit().orElse(null))
        .params(property.city(), property.state(), property.postalCode(), opportunity.source())
        .param(opportunity.estimatedValue().orElse(null))
        .param(opportunity.notes().orElse(null))
        .params(TimeStamp.of(opportunity.createdAt()), createdBy)
        .update();
    sellers.add(opportunity.id(), opportunity.seller());
    crmLinks.add(opportunity.id());
    rows.changed();
  }

  /** The opportunity of that id; asking for one that does not exist is a programming error. */
  public Opportunity get(OpportunityId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No opportunity " + id));
  }

  public Optional<Opportunity> find(OpportunityId id) {
    return rows.read(id, asked -> findBy("id", asked.value()));
  }

  public Optional<Opportunity> findByNumber(long number) {
    return findBy("number", number);
  }

  /** The opportunity that is linked to that record of the CRM. */
  public Optional<Opportunity> findByCrmRecord(long crmOpportunityId) {
    return findBy("crm_opportunity_id", crmOpportunityId);
  }

  public void enterStage(OpportunityId id, Stage stage) {
    rows.changed(
        id,
        jdbc.sql("update opportunity set stage = ?, stage_entries = stage_entries + 1 where id = ?")
            .params(stage.name(), id.value())
            .update());
  }

  /** Ends an opportunity; its property may come in again from now on. */
  public void end(OpportunityId id, Status status, String reason) {
    desks.changed();
    rows.changed(
        id,
        jdbc.sql(
                """
                update opportunity set open_property_key = null, status = ?, status_reason = ?
                where id = ?
                """)
            .params(status.name(), reason, id.value())
            .update());
  }

  /** The same, for an end that was entered in the CRM. */
  public void endInCrm(OpportunityId id, Status status, String reason) {
    crmLinks.closed(id);
    end(id, status, reason);
  }

  private Optional<Opportunity> findBy(String column, Object value) {
    return jdbc.sql(SELECT + "where " + column + " = ?")
        .param(value)
        .query(new OpportunityRow())
        .optional();
  }
}
