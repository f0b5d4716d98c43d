package org.doorway.sandbox.copper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.doorway.sandbox.Sandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stand-in's records, each a JSON document. A deleted one keeps its id for ever. */
@Sandbox
@Component
class RecordTable {

  private final JdbcClient jdbc;
  private final ObjectMapper json = new ObjectMapper();

  RecordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextId(String resource, long first) {
    return jdbc.sql("select coalesce(max(id) + 1, ?) from sandbox_crm_record where resource = ?")
        .param(first)
        .param(resource)
        .query(Long.class)
        .single();
  }

  void insert(String resource, ObjectNode document) {
    jdbc.sql("insert into sandbox_crm_record (resource, id, document) values (?, ?, ?)")
        .param(resource)
        .param(document.path("id").asLong())
        .param(document.toString())
        .update();
  }

  void update(String resource, ObjectNode document) {
    jdbc.sql("update sandbox_crm_record set document = ? where resource = ? and id = ?")
        .param(document.toString())
        .param(resource)
        .param(document.path("id").asLong())
        .update();
  }

  void delete(String resource, long id) {
    jdbc.sql("update sandbox_crm_record set deleted = true where resource = ? and id = ?")
        .param(resource)
        .param(id)
        .update();
  }

  Optional<ObjectNode> find(String resource, long id) {
    return jdbc.sql(
            """
            select document from sandbox_crm_record
            where resource = ? and id = ? and not deleted""")
        .param(resource)
        .param(id)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  boolean has(String resource, long id) {
    return find(resource, id).isPresent();
  }

  /** In the order in which they were made. */
  List<ObjectNode> all(String resource) {
    return jdbc
        .sql(
            """
            select document from sandbox_crm_record
            where resource = ? and not deleted order by id""")
        .param(resource)
        .query(String.class)
        .list()
        .stream()
        .map(this::read)
        .toList();
  }

  private ObjectNode read(String document) {
    try {
      return (ObjectNode) json.readTree(document);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
