package org.doorway.sale.opportunity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what an opportunity is in the CRM. */
@Repository
public class CrmLinks {

  private final JdbcClient jdbc;
  private final KnownRows rows;

  CrmLinks(JdbcClient jdbc, KnownRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  void add(OpportunityId id) {
    jdbc.sql("insert into crm_link (opportunity_id) values (?)").param(id.value()).update();
  }

  public void linkPerson(OpportunityId id, long personId) {
    update(id, "crm_person_id", personId);
  }

  public void linkOpportunity(OpportunityId id, long crmOpportunityId) {
    update(id, "crm_opportunity_id", crmOpportunityId);
  }

  /** The listing agent the CRM has, as it was just written or read. */
  public void assignedInCrm(OpportunityId id, Optional<String> agent) {
    update(id, "crm_agent_id", agent.orElse(null));
  }

  /** The stage the CRM has, as it was just written. */
  public void stageInCrm(OpportunityId id, String stage) {
    update(id, "crm_stage", stage);
  }

  void closed(OpportunityId id) {
    update(id, "closed_in_crm", true);
  }

  /** The open opportunities that the CRM knows, by the id of its record. */
  public Map<Long, OpportunityId> openByRecord() {
    var open = new HashMap<Long, OpportunityId>();
    jdbc.sql(
            """
            select id, crm_opportunity_id from crm_link join opportunity on id = opportunity_id
            where status = 'OPEN' and crm_opportunity_id is not null
            """)
        .query(
            row -> {
              open.put(row.getLong("crm_opportunity_id"), new OpportunityId(row.getString("id")));
            });
    return open;
  }

  private void update(OpportunityId id, String column, @Nullable Object value) {
    rows.changed(
        id,
        jdbc.sql("update crm_link set " + column + " = ? where opportunity_id = ?")
            .param(value)
            .param(id.value())
            .update());
  }
}
