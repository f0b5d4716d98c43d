package org.doorway.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;

/** What a browser does for a person's pages: it keeps cookies and returns the CSRF token. */
public final class HttpSession {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Function<String, URI> place;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  HttpSession(DemoApplication demo) {
    this(demo::at);
  }

  /** With whatever answers there. */
  public HttpSession(Function<String, URI> place) {
    this.place = place;
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer post(String path, Object body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(body))));
  }

  Answer postForm(String path, String form) {
    return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
  }

  Answer put(String path, Object body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json(body))));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(place.apply(path))
            .timeout(Duration.ofSeconds(130))
            .header("Accept", "application/json, */*;q=0.5");
    if (headers.length > 0) {
      request.headers(headers);
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What came back. */
  public record Answer(int status, String text) {

    /** The body of a success; anything else fails the test with what was said. */
    public JsonNode json() {
      if (status / 100 != 2) {
        throw new AssertionError("HTTP " + status + ": " + text);
      }
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
