package org.doorway.outbound.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.world.email.EmailExamples.BROKERAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pictures in docs/emails show the emails as they are. Each email is written to target/emails,
 * from where docs/emails/draw takes it; beside the pictures stands of which emails they are.
 */
class EmailPicturesTest {

  private static final Path SHEETS = Path.of("target", "emails");
  private static final Path PICTURES = Path.of("docs", "emails");

  private final EmailTemplates templates = new EmailTemplates(BROKERAGE);

  @Test
  void everyEmailHasItsPictures() throws IOException {
    // when
    Files.createDirectories(SHEETS);
    for (EmailTemplate template : KnownTemplates.all()) {
      Files.writeString(SHEETS.resolve(template.file() + ".html"), html(template));
    }

    // then
    assertThat(PICTURES.resolve("drawn.txt"))
        .as("docs/emails/draw draws them anew; look at what it drew")
        .content()
        .isEqualTo(
            KnownTemplates.all().stream()
                .sorted(Comparator.comparing(EmailTemplate::file))
                .map(template -> mark(template) + "  " + template.file() + ".html\n")
                .reduce("", String::concat));
    try (var files = Files.list(PICTURES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".png"))
          .containsExactlyInAnyOrderElementsOf(pictures());
    }
  }

  private String html(EmailTemplate template) {
    return templates.render(template, ExampleFacts.all(template)).html();
  }

  /** As sha256sum writes it. */
  private String mark(EmailTemplate template) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(html(template).getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> pictures() {
    return KnownTemplates.all().stream()
        .map(EmailTemplate::file)
        .flatMap(file -> Stream.of(file + "-desktop.png", file + "-phone.png"))
        .toList();
  }
}
