package org.doorway.sale.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of agent profiles. */
@Repository
public class AgentProfiles {

  private final JdbcClient jdbc;

  AgentProfiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<AgentProfile> find(String userId) {
    return jdbc.sql("select * from agent_profile where user_id = ?")
        .param(userId)
        .query((row, number) -> read(row))
        .optional();
  }

  /** Adds or replaces a profile; when the agent was last assigned is kept. */
  public void save(AgentProfile profile) {
    int updated =
        jdbc.sql(
                """
                update agent_profile set phone = ?, zip_codes = ?, price_from = ?, price_to = ?,
                  paused = ? where user_id = ?
                """)
            .params(profile.phone(), String.join(" ", new TreeSet<>(profile.zipCodes())))
            .params(profile.priceFrom(), profile.priceTo(), profile.paused(), profile.userId())
            .update();
    if (updated == 0) {
      jdbc.sql(
              """
              insert into agent_profile (phone, zip_codes, price_from, price_to, paused, user_id)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(profile.phone(), String.join(" ", new TreeSet<>(profile.zipCodes())))
          .params(profile.priceFrom(), profile.priceTo(), profile.paused(), profile.userId())
          .update();
    }
  }

  public void assigned(String userId, Instant at) {
    jdbc.sql("update agent_profile set last_assigned_at = ? where user_id = ?")
        .params(TimeStamp.of(at), userId)
        .update();
  }

  private static AgentProfile read(ResultSet row) throws SQLException {
    return new AgentProfile(
        row.getString("user_id"),
        row.getString("phone"),
        row.getString("zip_codes").isEmpty()
            ? Set.of()
            : Set.of(row.getString("zip_codes").split(" ")),
        row.getBigDecimal("price_from"),
        row.getBigDecimal("price_to"),
        row.getBoolean("paused"),
        TimeStamp.find(row, "last_assigned_at"));
  }
}
