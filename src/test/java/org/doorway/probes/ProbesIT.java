package org.doorway.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.web.RawHttp.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the doors of the production jar, as those who do not belong there would. */
@TestInstance(Lifecycle.PER_CLASS)
class ProbesIT {

  /** No bean is called that: whoever evaluates the expression says so. */
  private static final String CANARY = "noSuchBeanProbe";

  @TempDir private static Path directory;

  /** Of the home of Ben's client; only Ben, the lead and the admin may read of it. */
  private static final String SECRET = "4102 Main";

  private ProductionOffice office;
  private Map<String, String> before;

  @BeforeAll
  void openTheOffice() {
    office = new ProductionOffice(directory);
    before = office.stored();
  }

  @AfterAll
  void nothingWasEvaluatedStartedOrChanged() {
    try (var closing = office) {
      assertThat(closing.stored()).isEqualTo(before);
      assertThat(closing.said()).noneMatch(line -> line.contains(CANARY));
    }
  }

  static List<Probe> probes() throws IOException {
    return Probe.all();
  }

  @ParameterizedTest
  @MethodSource("probes")
  void doorIsShut(Probe probe) {
    var answer = send(probe);

    assertThat(probe.expected())
        .as("%s: %s", answer.status(), answer.body())
        .contains(String.valueOf(answer.status()));
    assertThat(answer.body()).doesNotContain("\tat ", CANARY);
    if (!List.of("lea", "ada").contains(probe.who())) {
      assertThat(answer.body()).doesNotContain(SECRET);
    }
  }

  /** CVE-2026-109432, in every form that a query or a filter can be given. */
  @ParameterizedTest
  @MethodSource("queries")
  void expressionInAQueryIsRefused(String who, String method, String path, String body) {
    var answer = office.visitor(who).engine(method, office.filled(path), body);

    assertThat(answer.status()).as(answer.body()).isIn(400, 403);
    assertThat(answer.body()).doesNotContain(CANARY);
  }

  static Stream<Arguments> queries() {
    return QueryForms.all().stream()
        .flatMap(
            form ->
                Stream.of("ann", "lea", "ada")
                    .map(who -> Arguments.of(who, form.method(), form.path(), form.body())));
  }

  @Test
  void thereAreManyProbes() throws IOException {
    assertThat(Probe.all().size()).isGreaterThanOrEqualTo(120);
  }

  private Reply send(Probe probe) {
    var headers = Map.of("Content-Type", probe.contentType());
    var path = office.filled(probe.path()).replaceFirst("^~", Visitor.ENGINE);
    var body = office.filled(probe.body());
    return probe.who().startsWith("api:")
        ? office.visitor(probe.who().substring(4)).api(probe.method(), path, headers, body)
        : office.visitor(probe.who()).send(probe.method(), path, headers, body);
  }
}
