package org.doorway.probes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** One try of a door, as {@code probes.txt} has it. */
record Probe(
    String who, String method, String path, String contentType, String body, Set<String> expected) {

  private static final String JSON = "application/json";

  /** Bodies that many probes share. */
  private static final Map<String, String> BODIES =
      Map.of(
          "{EVE}",
          """
          {"profile":{"id":"eve","firstName":"Eve","lastName":"Intruder","email":"eve@evil.example"},\
          "credentials":{"password":"Evil-horse-4"}}""",
          "{INTAKE}",
          """
          {"seller":{"firstName":"Eve","lastName":"Evil","email":"eve@evil.example",\
          "phone":"(214) 555-0144"},"property":{"street":"1 Evil St","city":"Dallas","state":"TX",\
          "postalCode":"75204"},"source":"referral"}""",
          "{DEPLOYMENT}",
          part("deployment-name\"", "evil")
              + part(
                  "data\"; filename=\"evil.bpmn\"",
"""
                  <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">\
                  <process id="evil" isExecutable="true" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
camunda:historyTimeToLive="1"><startEvent id="s"/></process></definitions>""")
              + "--b--\r\n",
          "{OBJECT}",
          part("type\"", "java.util.ArrayList<java.net.URL>")
              + "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n"
              + "Content-Type: application/json\r\n\r\n[\"http://127.0.0.1:1/\"]\r\n--b--\r\n");

  /** All of them, in order. */
  static List<Probe> all() throws IOException {
    var file = new ClassPathResource("probes.txt", Probe.class);
    var probes = new ArrayList<Probe>();
    for (var line : file.getContentAsString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        probes.add(of(Stream.of(line.split("\\|", 6)).map(String::strip).toArray(String[]::new)));
      }
    }
    return probes;
  }

  private static Probe of(String[] cells) {
    var contentType = cells[3].equals("-") ? JSON : cells[3];
    var expected = Set.of(cells[5].split(",", -1));
    var body = BODIES.getOrDefault(cells[4], cells[4]);
    return new Probe(cells[0], cells[1], cells[2], contentType, body, expected);
  }

  private static String part(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
  }

  @Override
  public String toString() {
    return who + " " + method + " " + path + " " + (body.length() > 60 ? "…" : body);
  }
}
