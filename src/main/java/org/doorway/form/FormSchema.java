package org.doorway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A form as the browser knows it, so that the server asks for the same. */
public final class FormSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final List<FormField> fields;
  private final Set<String> entries;
  private final Set<String> told;
  private final Set<String> tables;
  private final Map<String, @Nullable Object> unanswered = new HashMap<>();
  private final FeelEvaluator feel;

  private FormSchema(JsonNode form, FeelEvaluator feel) {
    this.id = form.path("id").asText();
    this.fields = read(form, FieldReader::read).toList();
    this.entries = read(form, FieldReader::key).collect(Collectors.toUnmodifiableSet());
    this.told =
        read(form, component -> Optional.of(FormTexts.names(component)))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    this.tables =
        read(form, component -> Optional.of(component.path("dataSource").asText("=").substring(1)))
            .filter(source -> !source.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    this.feel = feel;
    this.tables.forEach(table -> unanswered.put(table, null));
    form.path("components").forEach(this::unanswered);
  }

  public static FormSchema read(InputStream form, FeelEvaluator feel) throws IOException {
    return read(new String(form.readAllBytes(), StandardCharsets.UTF_8), feel);
  }

  public static FormSchema read(String form, FeelEvaluator feel) {
    try {
      return new FormSchema(JSON.readTree(form), feel);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("Not a form", notJson);
    }
  }

  public String id() {
    return id;
  }

  /** The keys a submission of this form may fill. */
  public List<String> keys() {
    return fields.stream().map(FormField::key).toList();
  }

  /** Whether a value fills a field, locked or not, where it stands as it is. */
  public boolean isEntry(String key) {
    return entries.contains(key);
  }

  /**
   * What every question is answered with when nobody knows better: what is expected, or nothing.
   */
  public Map<String, @Nullable Object> unanswered() {
    return Collections.unmodifiableMap(unanswered);
  }

  private void unanswered(JsonNode component) {
    if (component.has("key")) {
      unanswered.put(component.path("key").asText(), component.path("defaultValue").asText(null));
    }
  }

  /** The values that the form's texts tell of, where a browser would take them for markup. */
  public Set<String> told() {
    return told;
  }

  /** The lists whose rows the form's tables show. */
  public Set<String> tables() {
    return tables;
  }

  /** Nothing said yet. */
  public Remarks remarks() {
    return new Remarks(id, fields);
  }

  /**
   * Reads a submission by the form and the values it was opened with; other keys are dropped. Every
   * field that is wrong is remarked on, and is then not in what is read.
   */
  public FormInput read(Map<String, Object> submitted, Map<String, Object> shown, Remarks remarks) {
    var read = new LinkedHashMap<String, Object>();
    var visible = new HashMap<String, Object>(shown);
    fields.forEach(field -> visible.put(field.key(), null));
    for (FormField field : fields) {
      if (field.isHidden(feel, visible)) {
        continue;
      }
      try {
        var value = field.check(submitted.get(field.key()), shown);
        value.ifPresent(present -> read.put(field.key(), present));
        visible.put(field.key(), value.orElse(null));
        if (value.equals(Optional.of(true))) {
          field.points().forEach(point -> read.put(point, true));
        }
      } catch (Refused refused) {
        remarks.refuse(field.key(), String.valueOf(refused.getMessage()));
      }
    }
    return new FormInput(fields, read);
  }

  private static <T> Stream<T> read(JsonNode form, Function<JsonNode, Optional<T>> reader) {
    return StreamSupport.stream(form.path("components").spliterator(), false)
        .map(reader)
        .flatMap(Optional::stream);
  }
}
