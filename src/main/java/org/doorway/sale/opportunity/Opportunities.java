package org.doorway.sale.opportunity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of opportunities that every stage shares. */
@Repository
public class Opportunities {

  private final JdbcClient jdbc;

  Opportunities(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    var seller = opportunity.seller();
    var property = opportunity.property();
    jdbc.sql(
            """
            insert into opportunity (id, number, open_property_key, status, stage,
              seller_first_name, seller_last_name, seller_email, seller_phone, co_seller_name,
              street, unit, city, state, postal_code, source, estimated_value, notes,
              created_at, created_by, replaces_agent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            """)
        .params(
            opportunity.id().value(),
            opportunity.id().number(),
            property.key(),
            opportunity.status().name(),
            opportunity.stage().name())
        .params(seller.firstName(), seller.lastName())
        .param(seller.email().orElse(null))
        .param(seller.phone().orElse(null))
        .param(seller.coSeller().orElse(null))
        .params(property.street())
        .param(property.unit().orElse(null))
        .params(property.city(), property.state(), property.postalCode(), opportunity.source())
        .param(opportunity.estimatedValue().orElse(null))
        .param(opportunity.notes().orElse(null))
        .params(Timestamp.from(opportunity.createdAt()), createdBy)
        .update();
  }

  /** The opportunity of that id; asking for one that does not exist is a programming error. */
  public Opportunity get(OpportunityId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No opportunity " + id));
  }

  public Optional<Opportunity> find(OpportunityId id) {
    return jdbc.sql("select * from opportunity where id = ?")
        .param(id.value())
        .query(new OpportunityRow())
        .optional();
  }

  public Optional<Opportunity> findByNumber(long number) {
    return findBy("number", number);
  }

  /** The opportunity that is linked to that record of the CRM. */
  public Optional<Opportunity> findByCrmRecord(long crmOpportunityId) {
    return findBy("crm_opportunity_id", crmOpportunityId);
  }

  /** The open opportunities that the CRM knows, by the id of its record. */
  public Map<Long, OpportunityId> openByCrmRecord() {
    var open = new HashMap<Long, OpportunityId>();
    jdbc.sql(
            """
            select id, crm_opportunity_id from opportunity
            where status = 'OPEN' and crm_opportunity_id is not null
            """)
        .query(
            row -> {
              open.put(row.getLong("crm_opportunity_id"), new OpportunityId(row.getString("id")));
            });
    return open;
  }

  public void enterStage(OpportunityId id, Stage stage) {
    update(id, "stage = ?, stage_entries = stage_entries + 1", stage.name());
  }

  /** How often a stage was entered so far: a stage may come again. */
  public int stageEntries(OpportunityId id) {
    return jdbc.sql("select stage_entries from opportunity where id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  /** When the agent was assigned, which may happen again. */
  public Instant assignedAt(OpportunityId id) {
    return jdbc.sql("select agent_assigned_at from opportunity where id = ?")
        .param(id.value())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  /** Ends an opportunity; its property may come in again from now on. */
  public void end(OpportunityId id, Status status, String reason) {
    update(id, "open_property_key = null, status = ?, status_reason = ?", status.name(), reason);
  }

  /** Why an opportunity ended: what the person who ended it wrote. */
  public String endReason(OpportunityId id) {
    return jdbc.sql("select status_reason from opportunity where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  public void assign(
      OpportunityId id, String lead, String agent, Optional<String> personalNote, Instant at) {
    update(
        id,
        """
        replaces_agent = (agent_id is not null), lead_id = ?, agent_id = ?, personal_note = ?,
        reassignment_reason = null, agent_assigned_at = ?
        """,
        lead,
        agent,
        personalNote.orElse(null),
        Timestamp.from(at));
  }

  /** Gives the opportunity to an agent that the CRM names; the team lead stays who they were. */
  public void reassign(OpportunityId id, String agent, Instant at) {
    update(
        id,
        "replaces_agent = true, agent_id = ?, agent_assigned_at = ?",
        agent,
        Timestamp.from(at));
  }

  /** The listing agent the CRM has, as it was last written or read. */
  public Optional<String> agentInCrm(OpportunityId id) {
    return jdbc.sql("select coalesce(crm_agent_id, '') from opportunity where id = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .filter(agent -> !agent.isEmpty());
  }

  public void assignedInCrm(OpportunityId id, Optional<String> agent) {
    update(id, "crm_agent_id = ?", agent.orElse(null));
  }

  public void askForReassignment(OpportunityId id, String reason) {
    update(id, "reassignment_reason = ?", reason);
  }

  public void correctContact(OpportunityId id, String email, Optional<String> phone) {
    update(
        id,
        "seller_email = ?, seller_phone = coalesce(?, seller_phone), refused_reason = null",
        email,
        phone.orElse(null));
  }

  /** Remembers why the client's address was refused, for the person who corrects it. */
  public void addressRefused(OpportunityId id, String reason) {
    update(id, "refused_reason = ?", reason);
  }

  public Optional<String> refusedReason(OpportunityId id) {
    return jdbc.sql("select coalesce(refused_reason, '') from opportunity where id = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .filter(reason -> !reason.isEmpty());
  }

  /** The client's preferred method; consent to texts counts from that moment, or ends. */
  public void prefer(OpportunityId id, ContactMethod method, Optional<Instant> textConsentAt) {
    update(
        id,
        "contact_preference = ?, text_consent_at = ?",
        method.name(),
        textConsentAt.map(Timestamp::from).orElse(null));
  }

  /** Whoever has that number gets no more texts, until they agree again; answers how many. */
  public int endTextConsent(String phone) {
    return jdbc.sql("update opportunity set text_consent_at = null where seller_phone = ?")
        .param(phone)
        .update();
  }

  public void linkCrmPerson(OpportunityId id, long personId) {
    update(id, "crm_person_id = ?", personId);
  }

  public void linkCrmOpportunity(OpportunityId id, long crmOpportunityId) {
    update(id, "crm_opportunity_id = ?", crmOpportunityId);
  }

  private Optional<Opportunity> findBy(String column, long value) {
    return jdbc.sql("select * from opportunity where " + column + " = ?")
        .param(value)
        .query(new OpportunityRow())
        .optional();
  }

  private void update(OpportunityId id, String assignments, Object... values) {
    var statement = jdbc.sql("update opportunity set " + assignments + " where id = ?");
    for (Object value : values) {
      statement = statement.param(value);
    }
    if (statement.param(id.value()).update() != 1) {
      throw new IllegalArgumentException("No opportunity " + id);
    }
  }
}
