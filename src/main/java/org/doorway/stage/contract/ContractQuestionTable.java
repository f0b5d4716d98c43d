package org.doorway.stage.contract;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Status;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked of a contract, and decided. At most one question of a contract is open. */
@Repository
class ContractQuestionTable implements Entries {

  private final JdbcClient jdbc;
  private final Clock clock;

  ContractQuestionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Contract contract, Status wanted, boolean inCrm, String reason) {
    jdbc.sql(
            """
            insert into contract_question (contract_id, asked_at, wanted, in_crm, reason)
            values (?, ?, ?, ?, ?)
            """)
        .params(contract.id(), TimeStamp.of(clock.instant()), wanted.name(), inCrm, reason)
        .update();
  }

  Optional<ContractQuestion> open(OpportunityId id) {
    return jdbc.sql(
            """
            select contract_question.* from contract_question
            join contract on contract.id = contract_id
            where opportunity_id = ? and status = 'ACTIVE' and decision is null
            order by contract_question.id desc limit 1
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new ContractQuestion(
                    row.getLong("id"),
                    Status.valueOf(row.getString("wanted")),
                    row.getBoolean("in_crm"),
                    row.getString("reason")))
        .optional();
  }

  /** What was decided of that contract last. */
  Optional<ContractDecision> decided(Contract contract) {
    return jdbc.sql(
            """
            select decision from contract_question
            where contract_id = ? and decision is not null order by id desc limit 1
            """)
        .param(contract.id())
        .query(String.class)
        .optional()
        .map(ContractDecision::valueOf);
  }

  void decide(ContractQuestion question, ContractDecision decision, String details, String lead) {
    jdbc.sql(
            """
            update contract_question set decision = ?, details = ?, decided_at = ?, decided_by = ?
            where id = ?
            """)
        .params(decision.name(), details)
        .params(TimeStamp.of(clock.instant()), lead, question.id())
        .update();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select decided_at, decision, details from contract_question
            join contract on contract.id = contract_id
            where opportunity_id = ? and decision is not null
            order by decided_at desc limit ?
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "decided_at"),
                    ContractDecision.valueOf(row.getString("decision")).words(),
                    row.getString("details"),
                    false))
        .list();
  }
}
