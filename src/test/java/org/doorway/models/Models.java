package org.doorway.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files of the path, as they lie in {@code processes/} and {@code forms/}. */
final class Models {

  private Models() {}

  static List<Path> processes() {
    return files("processes", ".bpmn");
  }

  static List<Path> decisions() {
    return files("processes", ".dmn");
  }

  static List<Path> forms() {
    return files("forms", ".form");
  }

  static BpmnModelInstance read(Path process) {
    return Bpmn.readModelFromFile(process.toFile());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All elements of a type in all processes. */
  static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return processes().stream()
        .map(Models::read)
        .map(model -> model.getModelElementsByType(type))
        .flatMap(Collection::stream);
  }

  /** The file's name without its ending. */
  static String id(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /** "Find or create person in CRM" becomes FindOrCreatePersonInCrm. */
  static String pascalCase(String label) {
    return Arrays.stream(label.replaceAll("['’]", "").split("[^A-Za-z0-9]+"))
        .map(
            word ->
                word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
