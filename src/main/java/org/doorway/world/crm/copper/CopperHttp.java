package org.doorway.world.crm.copper;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.doorway.world.crm.CrmAnswerLostException;
import org.doorway.world.crm.CrmReach;
import org.doorway.world.crm.CrmUnavailableException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Speaks to Copper: headers, time limits, and what each kind of failure means. */
@Component
class CopperHttp {

  private static final Set<Integer> TURNED_AWAY = Set.of(408, 425, 429, 503);

  private final RestClient http;
  private final CopperLimit limit;
  private final CrmReach reach;

  CopperHttp(
      RestClient.Builder http, CopperProperties properties, CopperLimit limit, CrmReach reach) {
    this.limit = limit;
    this.reach = reach;
    this.http =
        http.baseUrl(properties.baseUrl().toString().replaceFirst("/+$", ""))
            .requestFactory(requests(properties))
            .defaultHeader("X-PW-AccessToken", properties.accessToken())
            .defaultHeader("X-PW-Application", "developer_api")
            .defaultHeader("X-PW-UserEmail", properties.userEmail())
            .defaultHeader("Content-Type", MediaType.APPLICATION_JSON_VALUE)
            .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
            .build();
  }

  <T> T get(String attempt, Class<T> type, String path, Object... ids) {
    return twice(() -> send(attempt, type, request(HttpMethod.GET, path, ids)));
  }

  <T> T search(String attempt, Class<T> type, String path, Object criteria) {
    return twice(() -> post(attempt, type, path, criteria));
  }

  /**
   * Sent once: a second create could make a second record. Throws {@link CrmAnswerLostException}
   * when it may have made one.
   */
  <T> T create(String attempt, Class<T> type, String path, Object body) {
    try {
      return post(attempt, type, path, body);
    } catch (CopperNotAskedException nothingDone) {
      throw nothingDone;
    } catch (CrmUnavailableException failure) {
      throw new CrmAnswerLostException(String.valueOf(failure.getMessage()), failure);
    }
  }

  <T> T put(String attempt, Class<T> type, Object body, String path, Object... ids) {
    return send(attempt, type, request(HttpMethod.PUT, path, ids).body(CopperJson.write(body)));
  }

  void delete(String attempt, String path, Object... ids) {
    send(attempt, CopperNamed.class, request(HttpMethod.DELETE, path, ids));
  }

  private <T> T post(String attempt, Class<T> type, String path, Object body) {
    return send(attempt, type, request(HttpMethod.POST, path).body(CopperJson.write(body)));
  }

  private RestClient.RequestBodySpec request(HttpMethod method, String path, Object... ids) {
    return http.method(method).uri(path, ids);
  }

  private <T> T send(String attempt, Class<T> type, RestClient.RequestHeadersSpec<?> request) {
    CopperDeadline.check(attempt);
    limit.await(attempt);
    try {
      return Objects.requireNonNull(
          request.exchange(
              (sent, answer) -> {
                var body = answer.getBody().readAllBytes();
                var status = answer.getStatusCode();
                if (status.is2xxSuccessful()) {
                  reach.answered();
                  return CopperJson.read(attempt, body, type);
                }
                throw failure(attempt, status.value(), CopperJson.explanation(body));
              }));
    } catch (ResourceAccessException failed) {
      reach.gaveNoAnswer();
      throw failure(attempt, failed);
    }
  }

  private static RuntimeException failure(String attempt, ResourceAccessException failed) {
    var cause = failed.getCause();
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return CopperNotAskedException.away(
          "Could not " + attempt + ": Copper cannot be reached", failed);
    }
    return cause instanceof HttpTimeoutException
        ? new CrmUnavailableException(
            "Could not " + attempt + ": Copper did not answer in time", failed)
        : new ConnectionLostException(attempt, failed);
  }

  private RuntimeException failure(String attempt, int status, String explanation) {
    if (TURNED_AWAY.contains(status) || status >= 500) {
      reach.gaveNoAnswer();
    } else {
      reach.answered();
    }
    String said = CopperRefusedException.said(attempt, status, explanation);
    if (TURNED_AWAY.contains(status)) {
      return status >= 500
          ? CopperNotAskedException.away(said, null)
          : new CopperNotAskedException(said);
    }
    return status >= 500
        ? new CrmUnavailableException(said)
        : new CopperRefusedException(attempt, status, explanation);
  }

  private static <T> T twice(Supplier<T> read) {
    try {
      return read.get();
    } catch (ConnectionLostException lost) {
      return read.get();
    }
  }

  private static JdkClientHttpRequestFactory requests(CopperProperties properties) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(properties.connectTimeout())
            .build();
    var requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(properties.readTimeout());
    return requests;
  }

  private static class ConnectionLostException extends CrmUnavailableException {

    private static final long serialVersionUID = 1L;

    ConnectionLostException(String attempt, Throwable cause) {
      super("Could not " + attempt + ": the connection to Copper failed", cause);
    }
  }
}
