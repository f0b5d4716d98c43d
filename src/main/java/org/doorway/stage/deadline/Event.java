package org.doorway.stage.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What happens to a contract on a day that nobody knows when it is signed. */
public enum Event {
  TITLE_RECEIPT(
      "titleReceipt",
      "the day the title company receives the contract",
      "The contract reached the title company"),
  COMMITMENT(
      "commitment",
      "the day the buyer receives the title commitment",
      "The title commitment reached the buyer",
      "title-commitment",
      "title-commitment-extended"),
  SURVEY_RECEIPT(
      "surveyReceipt",
      "the day the buyer receives the survey",
      "The survey reached the buyer",
      "survey",
      "new-survey"),
  HOA_INFORMATION(
      "hoaInformation",
      "the day the buyer receives the subdivision information",
      "The subdivision information reached the buyer",
      "hoa-information"),
  DISCLOSURE(
      "disclosure",
      "the day the buyer receives the disclosure notice",
      "The disclosure notice reached the buyer",
      "disclosure"),
  CONDOMINIUM_DOCUMENTS(
      "condominiumDocuments",
      "the day the buyer receives the condominium documents",
      "The condominium documents reached the buyer",
      "condominium-documents"),
  RESALE_CERTIFICATE(
      "resaleCertificate",
      "the day the buyer receives the resale certificate",
      "The resale certificate reached the buyer",
      "resale-certificate"),
  OBJECTIONS(
      "objections",
      "the day the seller receives the buyer's objections",
      "The buyer's objections reached the seller",
      "objections"),
  CURE("cure", "the day the objections are cured", "The objections are cured", "cure");

  private final String key;
  private final String words;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<String> meets;

  Event(String key, String words, String label, String... meets) {
    this.key = key;
    this.words = words;
    this.label = label;
    this.meets = Set.of(meets);
  }

  /** As the decision table, and whoever asks what if, calls it. */
  public String key() {
    return key;
  }

  /** Completes "counts from …". */
  public String words() {
    return words;
  }

  /** What has happened, in a sentence. */
  String label() {
    return label;
  }

  /** Whether that deadline asks for nothing but that this happens. */
  boolean meets(String deadline) {
    return meets.contains(deadline);
  }

  /** What happens when that deadline is met, if anything counts from it. */
  static Optional<Event> meeting(String deadline) {
    return Arrays.stream(values()).filter(event -> event.meets(deadline)).findFirst();
  }

  static Event of(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("Nothing happens that is called " + key));
  }

  static Optional<Event> find(String key) {
    return Arrays.stream(values()).filter(event -> event.key.equals(key)).findFirst();
  }
}
