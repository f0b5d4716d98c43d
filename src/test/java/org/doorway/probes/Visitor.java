package org.doorway.probes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doorway.web.RawHttp;
import org.doorway.web.RawHttp.Reply;

/** Somebody at the doors: a browser's cookies and token, or a name and password at the API. */
final class Visitor {

  static final String ENGINE = "/camunda/api/engine/engine/default";

  private final int port;
  private final String name;
  private final String password;
  private final Map<String, String> cookies = new TreeMap<>();

  Visitor(int port, String name, String password) {
    this.port = port;
    this.name = name;
    this.password = password;
  }

  /** Signs in as the login page does; answers the status. */
  int signIn(String application) {
    var page = "/camunda/app/%s/default/".formatted(application);
    send("GET", page, Map.of(), "");
    var login =
        send(
            "POST",
            "/camunda/api/admin/auth/user/default/login/" + application,
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            "username=" + name + "&password=" + encoded(password));
    // The new session has a token of its own.
    send("GET", page, Map.of(), "");
    return login.status();
  }

  /** At the API of the web applications. */
  Reply engine(String method, String path, String json) {
    return send(method, ENGINE + path, Map.of("Content-Type", "application/json"), json);
  }

  /** With the browser's cookies, and the token that it was given. */
  Reply send(String method, String path, Map<String, String> headers, String body) {
    var all = new HashMap<String, String>();
    if (!cookies.isEmpty()) {
      all.put(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (cookies.containsKey("XSRF-TOKEN")) {
      all.put("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    }
    all.putAll(headers);
    var answer = send(port, method, path, all, body);
    cookies.putAll(answer.cookies());
    return answer;
  }

  /** With name and password, as a program does. */
  Reply api(String method, String path, Map<String, String> headers, String body) {
    var all = new HashMap<String, String>(Map.of("Content-Type", "application/json"));
    var login = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    all.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    all.putAll(headers);
    return send(port, method, path, all, body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Headers that are given replace those that every request has. */
  private static Reply send(
      int port, String method, String path, Map<String, String> headers, String body) {
    var all = new HashMap<String, String>();
    all.put("Host", "127.0.0.1:" + port);
    all.put("Connection", "close");
    all.put("Accept", "application/json, */*;q=0.5");
    all.put("Content-Length", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
    all.putAll(headers);
    var lines = new ArrayList<String>();
    lines.add(method + " " + path + " HTTP/1.1");
    all.forEach((name, value) -> lines.add(name + ": " + value));
    return RawHttp.send(port, body, lines.toArray(String[]::new));
  }
}
