package org.doorway.engine.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a page's tables that say what each role may do. */
final class RoleTable {

  /** The columns, from left to right. */
  enum Role {
    NOBODY,
    NO_GROUP,
    AGENT_OWN,
    AGENT_OTHER,
    TEAM_LEAD,
    ADMIN
  }

  private RoleTable() {}

  static Map<String, Map<Role, String>> read(Path page) throws IOException {
    var rows = new LinkedHashMap<String, Map<Role, String>>();
    for (String line : Files.readAllLines(page)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
      if (cells.size() == Role.values().length + 2 && isAction(cells.get(0))) {
        var next = cells.iterator();
        String action = next.next();
        var row = new EnumMap<Role, String>(Role.class);
        EnumSet.allOf(Role.class).forEach(role -> row.put(role, next.next()));
        if (rows.put(action, row) != null) {
          throw new IllegalStateException("Twice in " + page + ": " + action);
        }
      }
    }
    return rows;
  }

  static String write(Map<String, Map<Role, String>> rows) {
    var page = new StringBuilder();
    rows.forEach(
        (action, cells) ->
            page.append("| %s | %s |%n".formatted(action, String.join(" | ", cells.values()))));
    return page.toString();
  }

  private static boolean isAction(String cell) {
    return !cell.equals("Action") && !cell.startsWith("--");
  }
}
