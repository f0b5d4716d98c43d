package org.doorway.sandbox.copper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what in the CRM, and when. */
@Sandbox
@Component
class RecordLog {

  private final JdbcClient jdbc;
  private final ObjectMapper json = new ObjectMapper();

  RecordLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Change change) {
    jdbc.sql(
            """
            insert into sandbox_crm_change
              (changed_at, changed_by, resource, record_id, event, attributes)
            values (?, ?, ?, ?, ?, ?)""")
        .param(change.at().atOffset(ZoneOffset.UTC))
        .param(change.user())
        .param(change.type())
        .param(change.recordId())
        .param(change.event())
        .param(change.attributes().toString())
        .update();
  }

  List<Change> newestFirst() {
    return jdbc.sql(
            """
            select changed_at, changed_by, resource, record_id, event, attributes
            from sandbox_crm_change order by id desc""")
        .query(this::change)
        .list();
  }

  private Change change(ResultSet row, int number) throws SQLException {
    try {
      return new Change(
          row.getObject("changed_at", OffsetDateTime.class).toInstant(),
          row.getString("changed_by"),
          row.getString("resource"),
          row.getLong("record_id"),
          row.getString("event"),
          (ObjectNode) json.readTree(row.getString("attributes")));
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
