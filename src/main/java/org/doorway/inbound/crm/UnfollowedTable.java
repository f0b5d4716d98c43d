package org.doorway.inbound.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.inbound.crm.UnfollowedRecord.State;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Storable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the CRM's records that could not be followed. */
@Repository
class UnfollowedTable {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_REASON = 2000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  UnfollowedTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UnfollowedRecord> find(long record) {
    return jdbc.sql("select * from crm_unfollowed where crm_opportunity_id = ?")
        .param(record)
        .query((row, number) -> read(row))
        .optional();
  }

  List<Long> toRetry() {
    return jdbc.sql("select crm_opportunity_id from crm_unfollowed where state = 'RETRIED'")
        .query(Long.class)
        .list();
  }

  void save(UnfollowedRecord unfollowed) {
    int updated =
        jdbc.sql(
                """
                update crm_unfollowed set state = ?, name = ?, crm_person_id = ?, reason = ?,
                  attempts = ?, facts = ? where crm_opportunity_id = ?
                """)
            .params(unfollowed.state().name(), Storable.text(unfollowed.name(), LONGEST_NAME))
            .param(unfollowed.crmPersonId().orElse(null))
            .params(Storable.text(unfollowed.reason(), LONGEST_REASON), unfollowed.attempts())
            .params(json(unfollowed.facts()), unfollowed.crmOpportunityId())
            .update();
    if (updated == 0) {
      jdbc.sql(
              """
              insert into crm_unfollowed
                (crm_opportunity_id, state, name, crm_person_id, reason, attempts, facts, since)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(unfollowed.crmOpportunityId(), unfollowed.state().name())
          .param(Storable.text(unfollowed.name(), LONGEST_NAME))
          .param(unfollowed.crmPersonId().orElse(null))
          .params(Storable.text(unfollowed.reason(), LONGEST_REASON), unfollowed.attempts())
          .params(json(unfollowed.facts()), TimeStamp.of(clock.instant()))
          .update();
    }
  }

  void forget(long record) {
    jdbc.sql("delete from crm_unfollowed where crm_opportunity_id = ?").param(record).update();
  }

  private static UnfollowedRecord read(ResultSet row) throws SQLException {
    return new UnfollowedRecord(
        row.getLong("crm_opportunity_id"),
        State.valueOf(row.getString("state")),
        row.getString("name"),
        Optional.ofNullable(row.getObject("crm_person_id", Long.class)),
        row.getString("reason"),
        row.getInt("attempts"),
        facts(row.getString("facts")));
  }

  private static String json(Map<String, Object> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> facts(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
