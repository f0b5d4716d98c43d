package org.doorway.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What Tasklist's own viewer of forms makes of a form's texts, on a page of Tasklist. */
record TextViewer(Page page) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FILLED = Set.of("text", "table");

  /** For each set of values: the elements that are drawn, in order, and the words one reads. */
  private static final String SHOW =
      """
      async ([schema, filled]) => {
        webpackChunkcamunda_bpm_webapp.push([['texts'], {}, all => { window.library = all; }]);
        const viewer = Object.keys(library.m)
          .find(id => library.m[id].toString().includes('fjs-datetime-subsection'));
        const container = document.body.appendChild(document.createElement('div'));
        const seen = [];
        for (const data of JSON.parse(filled)) {
          const form = await library(viewer)
            .createForm({ container, schema: JSON.parse(schema), data });
          for (let frame = 0; frame < 600; frame++) {
            await new Promise(drawn => requestAnimationFrame(drawn));
            if (container.querySelector('.fjs-form-field-text')) break;
          }
          const drawn = [...container.querySelectorAll('.fjs-form-field-text *, table *')];
          seen.push({
            elements: drawn.map(element => element.tagName).filter(tag => tag !== 'BR').join(' '),
            links: drawn.map(element => element.getAttribute('href') ?? '').filter(Boolean),
            words: container.innerText });
          form.destroy();
        }
        container.remove();
        return JSON.stringify(seen);
      }
      """;

  /** What is shown of a form whatever was answered: its texts, its table and its locked fields. */
  static List<ObjectNode> shownParts(Path form) throws IOException {
    return StreamSupport.stream(
            JSON.readTree(Files.readString(form)).path("components").spliterator(), false)
        .filter(part -> FILLED.contains(part.path("type").asText()))
        .map(part -> part.<ObjectNode>deepCopy())
        .peek(part -> part.remove("conditional"))
        .toList();
  }

  List<Seen> show(List<ObjectNode> parts, List<Map<String, Object>> filled)
      throws JsonProcessingException {
    var schema = Map.of("type", "default", "components", parts);
    var arguments = List.of(JSON.writeValueAsString(schema), JSON.writeValueAsString(filled));
    JsonNode seen = JSON.readTree(page.evaluate(SHOW, arguments).toString());
    return StreamSupport.stream(seen.spliterator(), false).map(Seen::of).toList();
  }

  /** One form, filled once. */
  record Seen(String elements, List<String> links, String words) {

    static Seen of(JsonNode seen) {
      return new Seen(
          seen.path("elements").asText(),
          StreamSupport.stream(seen.path("links").spliterator(), false)
              .map(JsonNode::asText)
              .toList(),
          seen.path("words").asText().replace('\u00a0', ' '));
    }
  }
}
