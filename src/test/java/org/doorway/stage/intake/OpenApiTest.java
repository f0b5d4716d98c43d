package org.doorway.stage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doorway.web.Browser;
import org.doorway.web.Office;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the API that callers read in the repository is the one that is served. */
@WebTest
class OpenApiTest {

  private static final Path COMMITTED = Path.of("docs/openapi.json");
  private static final Path SERVED = Path.of("target/openapi.json");

  @LocalServerPort private int port;
  @Autowired private Office office;

  @Test
  void committedDescriptionIsTheServedOne() throws IOException {
    var served =
        (ObjectNode)
            new Browser(port, office.engineName())
                .api("GET", "/v3/api-docs", WebStaff.AGENT, "application/json", "")
                .json();
    served.remove("servers");
    Files.writeString(SERVED, pretty(served));

    assertThat(Browser.JSON.readTree(Files.readString(COMMITTED)))
        .as("%s; when the change is meant, copy %s there", COMMITTED, SERVED)
        .isEqualTo(served);
  }

  private static String pretty(ObjectNode json) throws IOException {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.builder().build().writer(printer).writeValueAsString(json) + "\n";
  }
}
