package org.doorway.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What comes in and should not: the lines of {@code bad-input/inputs.txt}, by kinds. */
public record BadInputs(List<Input> all) {

  private static final Pattern REPEATED = Pattern.compile("(\\d+) (\".*\")");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One of them, and what it tries. */
  public record Input(String kind, String text) {

    @Override
    public String toString() {
      return kind + ": " + (text.length() > 60 ? text.length() + " characters" : text);
    }
  }

  /** All of them; those that call somewhere call that port of this machine. */
  public static BadInputs calling(int port) {
    var all = new ArrayList<Input>();
    String kind = "";
    for (String line : lines()) {
      if (line.startsWith("# ")) {
        kind = line.substring(2);
      } else if (!line.isBlank()) {
        all.add(new Input(kind, text(line).replace("@port@", String.valueOf(port))));
      }
    }
    return new BadInputs(List.copyOf(all));
  }

  /** Those that call somewhere call nobody. */
  public static BadInputs read() {
    return calling(1);
  }

  public List<String> texts() {
    return all.stream().map(Input::text).toList();
  }

  public List<String> texts(String kind) {
    return all.stream().filter(each -> each.kind().equals(kind)).map(Input::text).toList();
  }

  private static String text(String line) {
    var repeated = REPEATED.matcher(line);
    return repeated.matches()
        ? json(repeated.group(2)).repeat(Integer.parseInt(repeated.group(1)))
        : json(line);
  }

  private static String json(String literal) {
    try {
      return JSON.readValue(literal, String.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines() {
    try (InputStream file = BadInputs.class.getResourceAsStream("/bad-input/inputs.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
