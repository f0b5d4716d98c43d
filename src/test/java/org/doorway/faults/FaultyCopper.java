package org.doorway.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * As much of a CRM as linking a client takes, behind faults. Unlike the real one it would keep two
 * people with one email, so that a duplicate shows.
 */
final class FaultyCopper implements AutoCloseable {

  private static final Map<String, String> LISTS =
      Map.of(
          "/pipelines",
          "[{'id':2,'name':'Sellers','stages':[{'id':20,'name':'New opportunity'}]}]",
          "/customer_sources",
          "[{'id':30,'name':'Website'}]",
          "/custom_field_definitions",
          "[{'id':7,'name':'Doorway Id'},{'id':8,'name':'Property Address'}]",
          "/activity_types",
          "{'user':[{'id':0,'name':'Note'}]}");
  private static final Pattern PAGE_SIZE = Pattern.compile("\"page_size\":(\\d+)");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\"page_number\":(\\d+)");
  private static final String ACTIVITIES = "/activities/search";

  private final CopperScript script;
  private final Duration answerHeld;
  private final HttpServer server;
  private final ExecutorService clerks = Executors.newCachedThreadPool();
  private final List<Long> arrivals = new ArrayList<>();
  private final Map<String, List<Long>> records = new HashMap<>();
  private long lastId = 1000;

  private record Answer(int status, String body) {}

  FaultyCopper(CopperScript script, Duration answerHeld) throws IOException {
    this.script = script;
    this.answerHeld = answerHeld;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(clerks);
    server.createContext("/", this::attend);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many people, opportunities or activities the client of that number has. */
  synchronized int count(String resource, int number) {
    return ids(resource, number).size();
  }

  synchronized int requests() {
    return arrivals.size();
  }

  /** The most requests that came within any such time. */
  synchronized int mostRequestsWithin(Duration time) {
    var most = 0;
    var start = 0;
    for (var end = 0; end < arrivals.size(); end++) {
      while (arrivals.get(end) - arrivals.get(start) >= time.toNanos()) {
        start++;
      }
      most = Math.max(most, end - start + 1);
    }
    return most;
  }

  private void attend(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      send(exchange, answer(path, body));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(String path, String body) throws InterruptedException {
    var fault = arrive(path, body);
    return switch (fault) {
      case TOO_MANY ->
          new Answer(429, "{'success':false,'status':429,'message':'Too many requests'}");
      case BROKEN -> new Answer(500, "{'success':false,'status':500,'message':'Internal error'}");
      default -> done(fault, path, body);
    };
  }

  private Answer done(CopperFault fault, String path, String body) throws InterruptedException {
    var result = result(path, body);
    if (fault == CopperFault.ANSWER_LOST) {
      Thread.sleep(answerHeld.toMillis());
    }
    return result
        .map(found -> new Answer(200, found))
        .orElse(new Answer(404, "{'success':false,'status':404,'message':'Not found'}"));
  }

  private synchronized CopperFault arrive(String path, String body) {
    arrivals.add(System.nanoTime());
    return isAboutAll(path) ? script.next(path) : script.next(path + " " + Client.number(body));
  }

  private synchronized Optional<String> result(String path, String body) {
    if (LISTS.containsKey(path)) {
      return Optional.of(LISTS.get(path));
    }
    if (path.equals(ACTIVITIES)) {
      return Optional.of(page(activities(), body).toString());
    }
    var number = Client.number(body);
    return switch (path) {
      case "/people/fetch_by_email" -> ids("/people", number).stream().findFirst().map(this::named);
      case "/opportunities/search" -> Optional.of(opportunities(number));
      case "/people", "/opportunities", "/activities" -> Optional.of(create(path, number));
      default -> Optional.empty();
    };
  }

  private String create(String path, int number) {
    lastId++;
    ids(path, number).add(lastId);
    return named(lastId);
  }

  private String opportunities(int number) {
    return ids("/opportunities", number).stream()
        .map(
            id ->
                "{'id':%d,'date_modified':1,'custom_fields':[{'custom_field_definition_id':7,'value':%d}]}"
                    .formatted(id, Client.opportunity(number).number()))
        .toList()
        .toString();
  }

  private List<String> activities() {
    return records.keySet().stream()
        .filter(client -> client.startsWith("/activities "))
        .map(client -> Integer.parseInt(client.split(" ", -1)[1]))
        .flatMap(number -> ids("/activities", number).stream().map(id -> activity(id, number)))
        .sorted()
        .toList();
  }

  private static List<String> page(List<String> found, String body) {
    var size = number(PAGE_SIZE, body);
    return found.stream().skip(size * (number(PAGE_NUMBER, body) - 1)).limit(size).toList();
  }

  private static long number(Pattern field, String body) {
    var found = field.matcher(body);
    if (!found.find()) {
      throw new IllegalArgumentException("No " + field + " in " + body);
    }
    return Long.parseLong(found.group(1));
  }

  private String activity(long id, int number) {
    return ("{'id':%d,'activity_date':%d,'type':{'category':'user','id':0},'details':'About %s',"
            + "'parent':{'type':'opportunity','id':%d}}")
        .formatted(
            id, id, Client.opportunity(number), ids("/opportunities", number).iterator().next());
  }

  /** Whoever looks for an activity looks at those of all opportunities. */
  private static boolean isAboutAll(String path) {
    return LISTS.containsKey(path) || path.equals(ACTIVITIES);
  }

  private String named(long id) {
    return "{'id':%d,'name':'Record %d'}".formatted(id, id);
  }

  private List<Long> ids(String resource, int number) {
    return records.computeIfAbsent(resource + " " + number, none -> new ArrayList<>());
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var body = answer.body().replace('\'', '"').getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    clerks.shutdownNow();
  }
}
