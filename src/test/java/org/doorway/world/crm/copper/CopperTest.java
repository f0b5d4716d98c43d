package org.doorway.world.crm.copper;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmReach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.client.RestClient;

/** A Copper that answers as each test says, and our client in front of it. */
abstract class CopperTest {

  static final String PATH = "/developer_api/v1";
  static final CopperLimit NO_LIMIT = mock(withSettings().stubOnly());

  @RegisterExtension
  static final WireMockExtension copper =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  static CopperProperties properties(URI baseUrl) {
    return properties(baseUrl, Duration.ofSeconds(10));
  }

  static CopperProperties properties(URI baseUrl, Duration readTimeout) {
    return new CopperProperties(
        baseUrl,
        "secret-token",
        "doorway@broker.example",
        "Sellers",
        60_000,
        Duration.ofSeconds(3),
        readTimeout,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        "Doorway Id",
        "Property Address");
  }

  static CopperHttp http() {
    return http(Duration.ofSeconds(10));
  }

  static CopperHttp http(Duration readTimeout) {
    var properties = properties(URI.create(copper.baseUrl() + PATH + "/"), readTimeout);
    return new CopperHttp(RestClient.builder(), properties, NO_LIMIT, new CrmReach(event -> {}));
  }

  static CopperCatalogue catalogue(CopperHttp http) {
    var lists = new CopperLists(http, new CopperPages(http));
    return new CopperCatalogue(lists, properties(URI.create(copper.baseUrl())));
  }

  static Crm crm() {
    return crm(http());
  }

  static Crm crm(CopperHttp http) {
    var pages = new CopperPages(http);
    var catalogue = catalogue(http);
    return new CopperCrm(
        new CopperPeople(http, pages),
        new CopperOpportunities(http, pages, catalogue),
        new CopperActivities(http, pages, catalogue),
        catalogue,
        properties(URI.create(copper.baseUrl())));
  }

  static CrmChanges changes() {
    var http = http();
    var pages = new CopperPages(http);
    var catalogue = catalogue(http);
    return new CopperChanges(
        new CopperStates(http, pages, catalogue),
        new CopperPeople(http, pages),
        new CopperActivities(http, pages, catalogue),
        new CopperWebhooks(http),
        properties(URI.create(copper.baseUrl())));
  }

  static void copperHasItsLists() {
    answers("POST", "/users/search", "[{\"id\": 137658, \"email\": \"Agent@broker.example\"}]");
    answers(
        "GET",
        "/pipelines",
        """
        [{"id": 1, "name": "Buyers", "stages": [{"id": 10, "name": "Pending"}]},
         {"id": 2, "name": "Sellers", "type": "opportunity", "stages": [
           {"id": 20, "name": "New opportunity", "win_probability": 5},
           {"id": 21, "name": "Pending"}]}]
        """);
    answers("GET", "/loss_reasons", "[{\"id\": 308806, \"name\": \"Price\"}]");
    answers("GET", "/customer_sources", "[{\"id\": 331242, \"name\": \"Referral\"}]");
    answers(
        "GET",
        "/activity_types",
        """
        {"user": [{"id": 0, "category": "user", "name": "Note"},
                  {"id": 190711, "category": "user", "name": "Phone Call"}],
         "system": [{"id": 1, "category": "system", "name": "Property Changed"}]}
        """);
    answers(
        "GET",
        "/custom_field_definitions",
        """
        [{"id": 6, "name": "Doorway Id", "data_type": "Float", "available_on": ["lead"]},
         {"id": 7, "name": "Doorway Id", "data_type": "Float", "available_on": ["opportunity"]},
         {"id": 8, "name": "Property Address", "data_type": "String",
          "available_on": ["opportunity", "lead"]}]
        """);
  }

  static void answers(String method, String path, String json) {
    answers(method, path, okJson(json));
  }

  static void answers(String method, String path, ResponseDefinitionBuilder answer) {
    copper.stubFor(request(method, urlPathEqualTo(PATH + path)).willReturn(answer));
  }

  static void answersTo(String method, String path, String body, String json) {
    copper.stubFor(
        request(method, urlPathEqualTo(PATH + path))
            .withRequestBody(equalToJson(body))
            .willReturn(okJson(json)));
  }

  /** Answers one after the other; the last one stays. */
  static void answersInTurn(String method, String path, ResponseDefinitionBuilder... answers) {
    for (var turn = 0; turn < answers.length; turn++) {
      var last = turn == answers.length - 1;
      copper.stubFor(
          request(method, urlPathEqualTo(PATH + path))
              .inScenario(method + path)
              .whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn " + turn)
              .willReturn(answers[turn])
              .willSetStateTo("turn " + (last ? turn : turn + 1)));
    }
  }

  static ResponseDefinitionBuilder refusal(int status, String message) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(
            "{\"success\": false, \"status\": %d, \"message\": \"%s\"}".formatted(status, message));
  }

  static void wasAsked(int times, String method, String path) {
    copper.verify(times, requestedFor(method, urlPathEqualTo(PATH + path)));
  }

  static void wasAsked(String method, String path, String body) {
    copper.verify(
        1, requestedFor(method, urlPathEqualTo(PATH + path)).withRequestBody(equalToJson(body)));
  }

  static String array(LongStream ids, String template) {
    return ids.mapToObj(template::formatted).collect(Collectors.joining(",", "[", "]"));
  }

  static String array(IntStream ids, String template) {
    return array(ids.asLongStream(), template);
  }
}
