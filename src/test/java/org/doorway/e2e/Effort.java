package org.doorway.e2e;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person had to do before a screen: clicks, on rows, lists, answers and buttons, and fields
 * they typed into. A list that is open already costs nothing, whoever sat down anew.
 */
final class Effort {

  private final Map<String, int[]> byTask = new LinkedHashMap<>();
  private String task = "";
  private String list = "";

  /** What it is spent on from now on. */
  void task(String row) {
    task = row.replaceAll(" · .*", "");
  }

  /** The list that is open without a click. */
  void beginsWith(String name) {
    list = name;
  }

  void list(String name) {
    if (!list.equals(name)) {
      task = "List " + name;
      click();
      list = name;
    }
  }

  void click() {
    spent()[0]++;
  }

  void type() {
    spent()[1]++;
  }

  int clicks() {
    return byTask.values().stream().mapToInt(spent -> spent[0]).sum();
  }

  int typed() {
    return byTask.values().stream().mapToInt(spent -> spent[1]).sum();
  }

  private int[] spent() {
    return byTask.computeIfAbsent(task, first -> new int[2]);
  }

  /** A table of it, for whoever wants to know where the clicks go. */
  @Override
  public String toString() {
    var table = new StringBuilder("| Task | Clicks | Typed fields |\n|---|---:|---:|\n");
    byTask.forEach(
        (name, spent) -> table.append("| %s | %d | %d |%n".formatted(name, spent[0], spent[1])));
    return table.append("| The whole sale | %d | %d |%n".formatted(clicks(), typed())).toString();
  }
}
