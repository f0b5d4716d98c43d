package org.doorway.probes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.doorway.startup.Jar;
import org.doorway.startup.JarProcess;
import org.doorway.startup.ProductionVariables;
import org.doorway.web.RawHttp.Reply;

/** The production jar at work: an admin, a team lead, two agents with a client each, a stranger. */
final class ProductionOffice implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COUNTED =
      List.of(
          "/user/count",
          "/group/count",
          "/authorization/count",
          "/deployment/count",
          "/process-definition/count",
          "/process-instance/count",
          "/history/process-instance/count",
          "/task/count",
          "/variable-instance/count",
          "/filter/count",
          "/incident/count");

  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final JarProcess doorway;
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  ProductionOffice(Path directory) {
    mail.start();
    var settings = ProductionVariables.safe();
    settings.put("DOORWAY_DATA", directory.resolve("data").toString());
    // Nobody waits here to stop an email.
    settings.put("DOORWAY_OUTGOING_WAITS", "PT0S");
    settings.put("DOORWAY_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
    settings.put("DOORWAY_MAIL_AUTH", "false");
    settings.put("DOORWAY_MAIL_STARTTLS", "false");
    doorway = new JarProcess(Jar.PRODUCTION, directory, settings).ready();
    visitors.put("nobody", new Visitor(doorway.port(), "nobody", "nothing"));
    visitors.put("ada", new Visitor(doorway.port(), "ada", settings.get("DOORWAY_ADMIN_PASSWORD")));
    visitors.get("ada").signIn("admin");
    hire("lea", "team-leads");
    hire("ann", "listing-agents");
    hire("ben", "listing-agents");
    hire("noel", "");
    places.put("annOpportunity", opportunity("ann", 1));
    places.put("benOpportunity", opportunity("ben", 2));
    place(
        "definition", "/process-definition?key=seller-opportunity&latestVersion=true&maxResults=9");
    place("deployment", "/deployment?maxResults=9");
    place("filter", "/filter?name=My%20tasks&maxResults=9");
  }

  Visitor visitor(String name) {
    return visitors.get(name);
  }

  /** The text with the ids that stand behind its names in braces. */
  String filled(String text) {
    var filled = text;
    for (var place : places.entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", place.getValue());
    }
    return filled;
  }

  /** How much there is of everything that a probe might add or take away. */
  Map<String, String> stored() {
    var stored = new TreeMap<String, String>();
    COUNTED.forEach(path -> stored.put(path, visitor("ada").engine("GET", path, "").body()));
    stored.put(
        "people",
        visitor("ada").engine("GET", "/user?sortBy=userId&sortOrder=asc&maxResults=99", "").body());
    return stored;
  }

  List<String> said() {
    return doorway.said();
  }

  private void hire(String name, String group) {
    var password = "Correct horse, 4 staples";
    var user =
        """
        {"profile":{"id":"%1$s","firstName":"%1$s","lastName":"Doe","email":"%1$s@doorway.example"},\
        "credentials":{"password":"%2$s"}}"""
            .formatted(name, password);
    expect(204, visitor("ada").engine("POST", "/user/create", user));
    if (!group.isEmpty()) {
      expect(
          204, visitor("ada").engine("PUT", "/group/%s/members/%s".formatted(group, name), "{}"));
    }
    visitors.put(name, new Visitor(doorway.port(), name, password));
    visitor(name).signIn("tasklist");
  }

  /** One that the agent is to call about. */
  private String opportunity(String agent, int house) {
    var intake =
        """
        {"seller":{"firstName":"Grace","lastName":"Hopper","email":"grace%1$d@seller.example",\
        "phone":"(214) 555-0144"},"property":{"street":"410%1$d Main St","city":"Dallas","state":"TX",\
        "postalCode":"75204"},"source":"referral"}"""
            .formatted(house);
    var id =
        json(expect(201, visitor("lea").api("POST", "/api/opportunities", Map.of(), intake)))
            .path("opportunityId")
            .asText();
    var assign = task("lea", id, "Task_AssignListingAgent");
    expect(
        204, visitor("lea").engine("POST", "/task/" + assign + "/claim", "{\"userId\":\"lea\"}"));
    var choice = "{\"variables\":{\"agentId\":{\"value\":\"" + agent + "\"}}}";
    expect(204, visitor("lea").engine("POST", "/task/" + assign + "/submit-form", choice));
    places.put(agent + "Task", task(agent, id, "Task_CallTheClient"));
    place(
        agent + "Instance",
        "/process-instance?rootProcessInstances=true&maxResults=9&businessKey=" + id);
    return id;
  }

  private String task(String name, String opportunity, String key) {
    var path = "/task?taskDefinitionKey=" + key + "&processInstanceBusinessKey=" + opportunity;
    return Awaitility.await(key + " for " + name)
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> firstId(visitor(name).engine("GET", path + "&maxResults=9", "")),
            id -> !id.isEmpty());
  }

  private void place(String name, String path) {
    var id = firstId(visitor("ada").engine("GET", path, ""));
    Assertions.assertThat(id).as(name).isNotEmpty();
    places.put(name, id);
  }

  private static String firstId(Reply answer) {
    return json(expect(200, answer)).path(0).path("id").asText();
  }

  private static Reply expect(int status, Reply answer) {
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return answer;
  }

  private static JsonNode json(Reply answer) {
    var body = answer.body();
    int begin = Math.max(0, body.indexOf(body.contains("[") ? '[' : '{'));
    try {
      return JSON.readTree(body.substring(begin));
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  @Override
  public void close() {
    doorway.close();
    mail.stop();
  }
}
