package org.doorway.engine.task;

import java.sql.Timestamp;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A brokerage of any size, written straight into the tables: nine opportunities of ten have an
 * agent, a desk and one more task, the tenth waits for an agent. One agent has fifty, another half
 * of all, the rest fifty each. One task of ten is late.
 */
final class Brokerage {

  private final JdbcClient jdbc;
  private final RepositoryService models;
  private final boolean isPostgres;

  Brokerage(JdbcClient jdbc, RepositoryService models, String database) {
    this.jdbc = jdbc;
    this.models = models;
    this.isPostgres = database.startsWith("Postgre");
  }

  boolean isPostgres() {
    return isPostgres;
  }

  /** Makes it that large, if it was empty. */
  void grow(int opportunities) {
    String numbers =
        isPostgres
            ? "generate_series(1, %d) as s(n)".formatted(opportunities)
            : "(select x as n from system_range(1, %d)) as s".formatted(opportunities);
    ours(numbers);
    jdbc.sql(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_,
              business_key_, proc_def_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,
              suspension_state_, cached_ent_state_, sequence_counter_)
            select 'scale-' || n, 1, 'scale-' || n, 'scale-' || n, 'SCALE-' || n, ?,
              true, false, true, false, 1, 0, 1
            from %s
            """
                .formatted(numbers))
        .param(model("listing-desk"))
        .update();
    tasks(numbers, "listing-desk", "Task_ListingDesk", "Listing desk", true, false);
    tasks(numbers, "staging-appointment", "Task_CallTheClient", "Call the client", true, true);
    tasks(numbers, "agent-introduction", "Task_AssignListingAgent", "Assign agent", false, true);
    jdbc.sql(
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'scale-' || id_, 1, 'team-leads', 'candidate', id_ from act_ru_task
            where proc_inst_id_ like 'scale-%' and task_def_key_ = 'Task_AssignListingAgent'
            """)
        .update();
    jdbc.sql(isPostgres ? "vacuum analyze" : "analyze").update();
  }

  void close() {
    jdbc.sql("delete from act_ru_identitylink where id_ like 'scale-%'").update();
    jdbc.sql("delete from act_ru_task where proc_inst_id_ like 'scale-%'").update();
    jdbc.sql("delete from act_ru_execution where id_ like 'scale-%'").update();
    jdbc.sql("delete from assignment where opportunity_id like 'SCALE-%'").update();
    jdbc.sql("delete from seller where opportunity_id like 'SCALE-%'").update();
    jdbc.sql("delete from opportunity where id like 'SCALE-%'").update();
  }

  private void ours(String numbers) {
    jdbc.sql(
            """
            insert into opportunity (id, number, open_property_key, status, stage, stage_entries,
              street, city, state, postal_code, created_at, created_by)
            select 'SCALE-' || n, 100000000 + n, 'scale ' || n, 'OPEN', 'STAGING', 1,
              n || ' Elm St', 'Dallas', 'TX', '75204', current_timestamp, 'lead'
            from %s
            """
                .formatted(numbers))
        .update();
    jdbc.sql(
            """
            insert into seller (opportunity_id, first_name, last_name, phone)
            select 'SCALE-' || n, 'Sam', 'Seller', '+1214' || (5550000 + n)
            from %s
            """
                .formatted(numbers))
        .update();
    jdbc.sql(
            """
            insert into assignment (opportunity_id, lead_id, agent_id, assigned_at)
            select 'SCALE-' || n, 'lead', %s, current_timestamp
            from %s where mod(n, 10) <> 0
            """
                .formatted(agent(), numbers))
        .update();
  }

  private void tasks(
      String numbers, String model, String step, String name, boolean agents, boolean due) {
    String someday =
        due ? "cast(? as timestamp) + (mod(n * 7919, 1000) - 100) * interval '1' hour" : "null";
    var insert =
        jdbc.sql(
                """
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_,
                  name_, description_, task_def_key_, assignee_, priority_, create_time_,
                  suspension_state_, task_state_, due_date_)
                select %s, 1, 'scale-' || n, 'scale-' || n, ?,
                  ? || ' · Sam Seller · ' || n || ' Elm St · Staging',
                  'Sam Seller, ' || n || ' Elm St, Dallas, TX 75204, SCALE-' || n,
                  ?, %s, 50, cast(? as timestamp) - mod(n, 3000) * interval '1' minute,
                  1, 'Created', %s
                from %s where mod(n, 10) %s 0
                """
                    .formatted(
                        isPostgres
                            ? "cast(gen_random_uuid() as varchar(64))"
                            : "cast(random_uuid() as varchar(64))",
                        agents ? agent() : "null",
                        someday,
                        numbers,
                        agents ? "<>" : "="))
            .params(model(model), name, step, now());
    (due ? insert.param(now()) : insert).update();
  }

  private static String agent() {
    return "case when mod(n, 2) = 0 then 'agent2' when n < 112 then 'agent'"
        + " else 'scale-agent-' || (n / 112) end";
  }

  private static Timestamp now() {
    return Timestamp.from(ClockUtil.getCurrentTime().toInstant());
  }

  private String model(String key) {
    return models
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
