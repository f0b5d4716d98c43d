package org.doorway.engine.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

/** How the file is mended; what a person sees of it is in the browser tests. */
class TasklistDatesTest {

  /**
   * Of Camunda 7.24.0. Another file may read days otherwise: try a draft in Texas, then change it.
   */
  private static final String EXAMINED =
      "8acb9cebebe8f4b75a1dd5ec925add330ccf7c1b56fd8aa7aa28aec3d4e26b23";

  @Test
  void libraryIsTheOneThatWasExamined() throws IOException {
    assertThat(DigestUtils.sha256Hex(library())).isEqualTo(EXAMINED);
  }

  @Test
  void nothingElseIsChanged() throws IOException {
    var library = library();
    var mended = TasklistDates.mended(library);

    assertThat(mended).hasSize(library.length() + "+\"T00:00\"".length());
    assertThat(mended.replace("Date.parse(h+\"T00:00\")", "Date.parse(h)")).isEqualTo(library);
  }

  @Test
  void fileThatReadsDaysOtherwiseIsRefused() {
    var once = "case D.DATE:e=new Date(Date.parse(h));";

    assertThatIllegalStateException().isThrownBy(() -> TasklistDates.mended("something else"));
    assertThatIllegalStateException().isThrownBy(() -> TasklistDates.mended(once + once));
  }

  private static String library() throws IOException {
    return new DefaultResourceLoader()
        .getResource(TasklistDates.WEB_APPLICATIONS + TasklistDates.LIBRARY.substring(1))
        .getContentAsString(UTF_8);
  }
}
