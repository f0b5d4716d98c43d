package org.doorway.badinput;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table has, ours and the engine's. */
final class Rows {

  private final JdbcClient jdbc;
  private final String count;

  Rows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.count =
        jdbc
            .sql(
                """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                """)
            .query(String.class)
            .list()
            .stream()
            .map("select '%1$s' as name, count(*) as number from \"%1$s\""::formatted)
            .collect(Collectors.joining(" union all "));
  }

  Map<String, Long> count() {
    var rows = new TreeMap<String, Long>();
    jdbc.sql(count)
        .query((row, number) -> rows.put(row.getString("name"), row.getLong("number")))
        .list();
    return rows;
  }
}
