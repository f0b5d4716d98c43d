package org.doorway.sale.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of who looks after an opportunity; it has a row from the first assignment on. */
@Repository
public class Assignments {

  private final JdbcClient jdbc;
  private final KnownRows rows;
  private final DeskChanges desks;

  Assignments(JdbcClient jdbc, KnownRows rows, DeskChanges desks) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.desks = desks;
  }

  /** The team lead's choice, the first or another one; it answers a wish for reassignment. */
  public void assign(
      OpportunityId id, String lead, String agent, Optional<String> personalNote, Instant at) {
    rows.changed();
    desks.changed();
    int replaced =
        jdbc.sql(
                """
                update assignment set lead_id = ?, agent_id = ?,
                  personal_note = ?, reassignment_reason = null, assigned_at = ?
                where opportunity_id = ?
                """)
            .params(lead, agent)
            .param(personalNote.orElse(null))
            .params(TimeStamp.of(at), id.value())
            .update();
    if (replaced == 0) {
      add(id, lead, agent, personalNote, at);
    }
  }

  private void add(
      OpportunityId id, String lead, String agent, Optional<String> personalNote, Instant at) {
    jdbc.sql(
            """
            insert into assignment (opportunity_id, lead_id, agent_id, personal_note, assigned_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), lead, agent)
        .param(personalNote.orElse(null))
        .param(TimeStamp.of(at))
        .update();
  }

  /** Gives the opportunity to an agent that the CRM names; the team lead stays who they were. */
  public void reassign(OpportunityId id, String agent, Instant at) {
    desks.changed();
    rows.changed(
        id,
        jdbc.sql(
                """
                update assignment set agent_id = ?, assigned_at = ?
                where opportunity_id = ?
                """)
            .params(agent, TimeStamp.of(at), id.value())
            .update());
  }

  /** The client has been introduced to that agent. */
  public void introduced(OpportunityId id, String agent) {
    rows.changed(
        id,
        jdbc.sql("update assignment set introduced_agent_id = ? where opportunity_id = ?")
            .params(agent, id.value())
            .update());
  }

  public void askForReassignment(OpportunityId id, String reason) {
    rows.changed(
        id,
        jdbc.sql("update assignment set reassignment_reason = ? where opportunity_id = ?")
            .params(reason, id.value())
            .update());
  }

  /** The open opportunities of that agent, oldest first, at most so many. */
  public List<OpportunityId> openOf(String agent, int most) {
    return jdbc
        .sql(
            """
            select id from assignment join opportunity on id = opportunity_id
            where agent_id = ? and status = 'OPEN' order by number fetch first ? rows only
            """)
        .params(agent, most)
        .query(String.class)
        .stream()
        .map(OpportunityId::new)
        .toList();
  }

  /** The open opportunities that wait for an agent, oldest first, at most so many. */
  public List<OpportunityId> waiting(int most) {
    return jdbc
        .sql(
            """
            select id from opportunity left join assignment on opportunity_id = id
            where status = 'OPEN' and (agent_id is null or reassignment_reason is not null)
            order by created_at, number fetch first ? rows only
            """)
        .param(most)
        .query(String.class)
        .stream()
        .map(OpportunityId::new)
        .toList();
  }

  /** The first of the open opportunities that agent carries. */
  public Optional<OpportunityId> oldestOf(String agent) {
    return jdbc.sql(
            """
            select id from opportunity join assignment on opportunity_id = id
            where status = 'OPEN' and agent_id = ?
            order by created_at, number fetch first 1 rows only
            """)
        .param(agent)
        .query(String.class)
        .optional()
        .map(OpportunityId::new);
  }

  /** How many open opportunities that agent carries. */
  public int open(String agent) {
    return jdbc.sql(
            """
            select count(*) from assignment join opportunity on id = opportunity_id
            where agent_id = ? and status = 'OPEN'
            """)
        .param(agent)
        .query(Integer.class)
        .single();
  }
}
