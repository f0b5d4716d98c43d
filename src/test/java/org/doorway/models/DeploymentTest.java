package org.doorway.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;

/** What is deployed, and what nothing deployed can run. */
class DeploymentTest {

  private static final Path LIST = Path.of("src/main/resources/META-INF/processes.xml");
  private static final Pattern RESOURCE = Pattern.compile("<resource>(.*)</resource>");

  @Test
  void everyFileOfTheTwoFoldersIsDeployedByItsName() {
    var files =
        Stream.of(Models.processes(), Models.decisions(), Models.forms())
            .flatMap(List::stream)
            .map(file -> file.toString().replace('\\', '/'))
            .toList();

    assertThat(RESOURCE.matcher(Models.text(LIST)).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void noEngineForScriptsIsOnTheClassPath() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .extracting(factory -> factory.getLanguageName().toLowerCase(Locale.ROOT))
        .doesNotContain("groovy", "ecmascript", "javascript", "python", "ruby");
    assertThat(new ScriptEngineManager().getEngineByName("javascript")).isNull();
    assertThat(new ScriptEngineManager().getEngineByName("groovy")).isNull();
  }
}
