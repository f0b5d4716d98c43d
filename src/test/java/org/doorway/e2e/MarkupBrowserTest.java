package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doorway.badinput.BadInputs;
import org.doorway.e2e.TextViewer.Seen;
import org.doorway.engine.CamundaFeelEvaluator;
import org.doorway.form.FormSchema;
import org.doorway.form.ShownText;
import org.doorway.sale.value.Storable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people enter is read in Tasklist as they wrote it, and is never markup. */
class MarkupBrowserTest {

  private static final String PLAIN = "Plain";
  private static final Path NOTES = Path.of("forms/assign-listing-agent.form");

  private final DemoApplication demo = DemoApplication.running();
  private final List<String> values = values();

  @BeforeEach
  void browser() {
    Chromium.browser();
  }

  @Test
  void noTextOfAnyFormBecomesMarkup() throws IOException {
    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      var viewer = new TextViewer(screen.page());
      for (Path form : forms()) {
        var names = List.copyOf(new TreeSet<>(schema(form).told()));
        if (!names.isEmpty()) {
          assertShownAsWritten(viewer, form, names);
        }
      }
    }
  }

  @Test
  void everyCharacterIsReadAsItWasWritten() throws IOException {
    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      var viewer = new TextViewer(screen.page());

      for (int from = 0; from < values.size(); from += 40) {
        var some = values.subList(from, Math.min(from + 40, values.size()));
        var filled = new ArrayList<Map<String, Object>>();
        filled.add(Map.of("intakeNotes", PLAIN));
        some.forEach(value -> filled.add(Map.of("intakeNotes", ShownText.of(value))));
        var seen = viewer.show(TextViewer.shownParts(NOTES), filled);

        for (int i = 0; i < some.size(); i++) {
          assertThat(seen.get(i + 1).elements()).as(some.get(i)).isEqualTo(seen.get(0).elements());
          assertThat(seen.get(i + 1).links()).as(some.get(i)).isEmpty();
          assertThat(seen.get(i + 1).words())
              .isEqualTo(seen.get(0).words().replace(PLAIN, some.get(i)));
        }
      }
    }
  }

  @Test
  void rowDescriptionAndCommentShowAHostileNameAsItIs() {
    var name = "<img src=x> **b** [l](http://e.example)";
    var sale = WebSale.of(name, "<b>25</b> _Screen_ St").assigned();
    var call = sale.row("agent", "Task_CallTheClient");
    var comment = "<img src=y> **bold**";
    var admin = demo.tasklist("admin");
    assertThat(admin.rows(sale.id())).isNotEmpty();
    var commented = admin.comment(call, comment);
    assertThat(commented.status()).as(commented.toString()).isEqualTo(200);

    try (var screen = Screen.of(demo, "agent", "tasklist")) {
      screen.openList("My tasks");
      screen.openTask("Call the client · Grace " + name + " · <b>25</b> _Screen_ St");
      screen.seesForm("Grace " + name + " · <b>25</b> _Screen_ St, Dallas, TX");
      assertThat(screen.page().locator(".fjs-form-field-text a").count()).isEqualTo(2);
      screen.tab("Description");
      screen.sees(".tab-content", "Grace " + name);
      assertNoMarkup(screen);
    }
    try (var screen = Screen.of(demo, "admin", "tasklist")) {
      screen.sees("body", "Start process");
      var address = demo.at("/camunda/app/tasklist/default/");
      screen.page().navigate(address + "#/?task=" + call.id());
      screen.tab("History");
      screen.sees(".tab-content", comment);
      assertNoMarkup(screen);
    }
  }

  private static void assertNoMarkup(Screen screen) {
    var page = screen.page();
    assertThat(page.locator("img[src=x], img[src=y], .tab-content b, .tab-content em").count())
        .isZero();
    assertThat(page.locator("a[href*='e.example']").count()).isZero();
  }

  /** A form filled with plain words, and with others, has the same elements and those words. */
  private void assertShownAsWritten(TextViewer viewer, Path form, List<String> names)
      throws IOException {
    var filled = new ArrayList<Map<String, Object>>();
    filled.add(filled(form, names, PLAIN));
    var markup = markup();
    markup.forEach(value -> filled.add(filled(form, names, value)));

    var seen = viewer.show(TextViewer.shownParts(form), filled);

    Seen plain = seen.get(0);
    assertThat(plain.words()).as(form.toString()).contains(PLAIN);
    if (form.equals(NOTES)) {
      assertThat(plain.words()).contains("<b>Al</b> [l](http://x.y)", "**it**");
    }
    for (int i = 0; i < markup.size(); i++) {
      Seen hostile = seen.get(i + 1);
      assertThat(hostile.elements()).as(form + " " + markup.get(i)).isEqualTo(plain.elements());
      assertThat(hostile.links())
          .as(form + " " + markup.get(i))
          .hasSameSizeAs(plain.links())
          .allMatch(link -> link.startsWith("tel:") || link.startsWith("mailto:"));
      assertThat(hostile.words())
          .as(form.toString())
          .isEqualTo(plain.words().replace(PLAIN, markup.get(i)));
    }
  }

  private static Map<String, Object> filled(Path form, List<String> names, String value) {
    var filled = new HashMap<String, Object>();
    names.forEach(name -> filled.put(name, ShownText.of(value)));
    filled.put("sellerPhoneLink", "+12145550144");
    filled.put("sellerEmail", ShownText.of("_o'b*c*d_~e~`f`{g}@seller.example"));
    if (form.equals(NOTES)) {
      filled.put("agents", List.of(Map.of("name", "<b>Al</b> [l](http://x.y)", "area", "**it**")));
    }
    return filled;
  }

  /** What would be an element of every kind. */
  private static List<String> markup() {
    return List.of(
        "<img src=x onerror=alert(1)>",
        "**bold** _it_ ~~gone~~ `code`",
        "[link](http://evil.example) ![p](http://evil.example/p)",
        "http://evil.example www.evil.example mallory@evil.example",
        "# Title",
        "- item",
        "1. item",
        "one\n\n    two\n---\n> three",
        "&lt;b&gt; {{sellerName}} =7*7 \"q\" | a |");
  }

  /** All bad inputs, as they are when they were stored. */
  private static List<String> values() {
    return BadInputs.read().texts().stream()
        .map(text -> Storable.text(text.replace("\r\n", "\n").replace('\r', '\n')))
        .map(text -> text.replace('\u00a0', ' ').strip())
        .filter(text -> !text.isEmpty() && text.length() <= 3000 && !text.contains("\t"))
        .distinct()
        .toList();
  }

  private static FormSchema schema(Path form) throws IOException {
    return FormSchema.read(Files.readString(form), new CamundaFeelEvaluator());
  }

  private static List<Path> forms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }
}
