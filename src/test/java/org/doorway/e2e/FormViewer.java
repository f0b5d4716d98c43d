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
import java.util.stream.StreamSupport;

/** Tasklist's own viewer of forms, on a page of Tasklist, without a task. */
record FormViewer(Page page) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Shows the fields with what a draft holds; answers what is shown, and what would be stored. */
  private static final String OPEN =
      """
      async ([schema, draft]) => {
        webpackChunkcamunda_bpm_webapp.push([['test'], {}, all => { window.library = all; }]);
        const viewer = Object.keys(library.m)
          .find(id => library.m[id].toString().includes('fjs-datetime-subsection'));
        const container = document.body.appendChild(document.createElement('div'));
        const form = await library(viewer)
          .createForm({ container, schema: JSON.parse(schema), data: JSON.parse(draft) });
        const inputs = () =>
          [...container.querySelectorAll('input[type=text]')].map(input => input.value);
        let before = '';
        for (let frame = 0, still = 0; frame < 600 && still < 5; frame++) {
          await new Promise(drawn => requestAnimationFrame(drawn));
          const now = inputs().join();
          still = now.replaceAll(',', '') !== '' && now === before ? still + 1 : 0;
          before = now;
        }
        const shown = inputs();
        const stored = form.submit().data;
        form.destroy();
        container.remove();
        return JSON.stringify({ shown, stored });
      }
      """;

  /** The fields of a form that ask for a day or a time, each of them visible. */
  static List<ObjectNode> dateFields(Path form) throws IOException {
    return StreamSupport.stream(
            JSON.readTree(Files.readString(form)).path("components").spliterator(), false)
        .filter(field -> field.path("type").asText().equals("datetime"))
        .map(field -> field.<ObjectNode>deepCopy())
        .peek(field -> field.remove("conditional"))
        .toList();
  }

  JsonNode open(List<ObjectNode> fields, Map<String, String> draft) throws JsonProcessingException {
    var schema = Map.of("type", "default", "components", fields);
    var arguments = List.of(JSON.writeValueAsString(schema), JSON.writeValueAsString(draft));
    return JSON.readTree(page.evaluate(OPEN, arguments).toString());
  }
}
