package org.doorway.engine.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

/** How files are mended; what a person sees of it is in the browser tests. */
class MendsTest {

  /** Of Camunda 7.24.0. In another file try the forms, a draft in Texas and the rows again. */
  @ParameterizedTest
  @CsvSource({
    "/camunda/lib/deps.js, 8acb9cebebe8f4b75a1dd5ec925add330ccf7c1b56fd8aa7aa28aec3d4e26b23",
    "/camunda/app/tasklist/camunda-tasklist-bootstrap.js, 00ce868ad5b3ae391b11a9c91378c294ba8ffd089f9de1fc4edabef900b1fb59",
  })
  void fileIsTheOneThatWasExamined(String file, String checksum) throws IOException {
    assertThat(DigestUtils.sha256Hex(text(file))).isEqualTo(checksum);
  }

  @Test
  void everyFileWithAMendWasExamined() {
    assertThat(Mends.ALL).extracting(Mend::file).containsOnly(Mends.LIBRARY, Mends.TASKLIST);
  }

  @Test
  void nothingElseIsChanged() throws IOException {
    for (String file : List.of(Mends.LIBRARY, Mends.TASKLIST)) {
      var mended = MendedPages.mended(file, text(file));
      int longer =
          Mends.ALL.stream()
              .filter(mend -> mend.file().equals(file))
              .mapToInt(mend -> mend.times() * (mend.after().length() - mend.before().length()))
              .sum();

      assertThat(mended).hasSize(text(file).length() + longer);
    }
  }

  @Test
  void fileThatIsAnotherIsRefused() {
    var mend = Mend.once("file", "before", "after");

    assertThat(mend.in("a before b")).isEqualTo("a after b");
    assertThatIllegalStateException().isThrownBy(() -> mend.in("something else"));
    assertThatIllegalStateException().isThrownBy(() -> mend.in("before before"));
  }

  private static String text(String file) throws IOException {
    return new DefaultResourceLoader()
        .getResource(MendedPages.WEB_APPLICATIONS + file.substring(1))
        .getContentAsString(UTF_8);
  }
}
