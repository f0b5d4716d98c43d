package org.doorway.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Talks to the application as a browser or another system does, cookies and all. */
public final class Browser {

  public static final ObjectMapper JSON = new ObjectMapper();

  private static final String FIRST_PAGE = "firstResult=0&maxResults=15";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(20)).build();
  private final String root;
  private final String engine;

  public Browser(int port, String engine) {
    this.root = "http://127.0.0.1:" + port;
    this.engine = engine;
  }

  /** Signs in to one of the web applications, as its login page does. */
  public Answer signIn(String user, String application) {
    return signIn(user, WebStaff.PASSWORD, application, request -> request);
  }

  /** The same with another password, or from somewhere else. */
  public Answer signIn(
      String user,
      String password,
      String application,
      UnaryOperator<HttpRequest.Builder> headers) {
    String page = "/camunda/app/" + application + "/" + engine + "/";
    get(page);
    Answer answer =
        send(
            "POST",
            "/camunda/api/admin/auth/user/" + engine + "/login/" + application,
            request ->
                headers
                    .apply(request)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-XSRF-TOKEN", token()),
            "username=" + encoded(user) + "&password=" + encoded(password));
    // A new session has a new token, which the next page brings.
    get(page);
    return answer;
  }

  /** Leaves as the web applications do. */
  public Answer signOut() {
    return send(
        "POST",
        "/camunda/api/admin/auth/user/" + engine + "/logout",
        request -> request.header("X-XSRF-TOKEN", token()),
        "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public Answer get(String path) {
    return send("GET", path, request -> request, "");
  }

  /** Tasklist's own REST API. */
  public Answer tasklist(String method, String path, Object body) {
    return tasklist(method, path, body, request -> request);
  }

  public Answer tasklist(
      String method, String path, Object body, UnaryOperator<HttpRequest.Builder> headers) {
    return webApplication(method, "/camunda/api/engine/engine/" + engine + path, body, headers);
  }

  /** Another REST API of the web applications, such as Cockpit's own. */
  public Answer webApplication(
      String method, String path, Object body, UnaryOperator<HttpRequest.Builder> headers) {
    return send(
        method,
        path,
        request ->
            headers
                .apply(request)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token()),
        json(body));
  }

  /** Sends a small file as a browser's form does. */
  public Answer upload(String path, String name, String content) {
    String form =
        "--door\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--door--\r\n"
            .formatted(name, content);
    return send(
        "POST",
        "/camunda/api/engine/engine/" + engine + path,
        request ->
            request
                .header("Content-Type", "multipart/form-data; boundary=door")
                .header("X-XSRF-TOKEN", token()),
        form);
  }

  /** The first page of a list and how long it is, as Tasklist asks for them when it opens. */
  public Answer firstPage(String filter) {
    return send(
        "POST",
        "/camunda/api/engine/engine/" + engine + "/filter/" + filter + "/list?" + FIRST_PAGE,
        request ->
            request
                .header("Accept", "application/hal+json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token()),
        """
        {"processVariables": [], "taskVariables": [], "caseInstanceVariables": [],
         "firstResult": 0, "maxResults": 15, "active": true,
         "sorting": [{"sortBy": "created", "sortOrder": "desc"}]}
        """);
  }

  /** Our own API, with HTTP Basic. */
  public Answer api(String method, String path, String user, String contentType, String body) {
    return send(
        method,
        path,
        request ->
            request
                .header("Content-Type", contentType)
                .header("Authorization", basic(user, WebStaff.PASSWORD)),
        body);
  }

  /** What HTTP Basic sends as the header {@code Authorization}. */
  public static String basic(String user, String password) {
    return "Basic " + base64(user + ":" + password);
  }

  public Answer send(
      String method, String path, UnaryOperator<HttpRequest.Builder> headers, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      HttpResponse<String> response =
          client.send(headers.apply(request).build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers().firstValue("Location").orElse(""),
          response.body(),
          response.headers());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public static String json(Object value) {
    try {
      return value instanceof String text ? text : JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .reduce((first, last) -> last)
        .orElse("none");
  }

  /** What came back. */
  public record Answer(
      int status, String contentType, String location, String body, HttpHeaders headers) {

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException notJson) {
        throw new AssertionError("Not JSON: " + status + " " + body, notJson);
      }
    }

    /** The message that Tasklist shows. */
    public String message() {
      return json().path("message").asText();
    }
  }

  /** Variables as Tasklist submits them: untyped values. */
  public static Map<String, Object> variables(Map<String, ?> values) {
    var variables = new java.util.HashMap<String, Object>();
    values.forEach((key, value) -> variables.put(key, value(value)));
    return Map.of("variables", variables);
  }

  private static Map<String, Object> value(Object value) {
    var wrapped = new java.util.HashMap<String, Object>();
    wrapped.put("value", value);
    return wrapped;
  }
}
