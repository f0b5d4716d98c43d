package org.doorway.stage.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What happens to a contract on a day that nobody knows when it is signed. */
public enum Event {
  TITLE_RECEIPT(
      "titleReceipt",
      "the day the title company receives the contract",
      "The contract, at the title company"),
  COMMITMENT(
      "commitment",
      "the day the buyer receives the title commitment",
      "The title commitment, at the buyer's",
      "title-commitment",
      "title-commitment-extended"),
  SURVEY_RECEIPT(
      "surveyReceipt",
      "the day the buyer receives the survey",
      "The survey, at the buyer's",
      "survey",
      "new-survey"),
  HOA_INFORMATION(
      "hoaInformation",
      "the day the buyer receives the subdivision information",
      "The subdivision information, at the buyer's",
      "hoa-information"),
  DISCLOSURE(
      "disclosure",
      "the day the buyer receives the disclosure notice",
      "The seller's disclosure notice, at the buyer's",
      "disclosure"),
  CONDOMINIUM_DOCUMENTS(
      "condominiumDocuments",
      "the day the buyer receives the condominium documents",
      "The condominium documents, at the buyer's",
      "condominium-documents"),
  RESALE_CERTIFICATE(
      "resaleCertificate",
      "the day the buyer receives the resale certificate",
      "The resale certificate, at the buyer's",
      "resale-certificate"),
  OBJECTIONS(
      "objections",
      "the day the seller receives the buyer's objections",
      "The buyer's objections, at the seller's",
      "objections"),
  CURE("cure", "the day the objections are cured", "Word that the objections are cured", "cure");

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

  /** What has arrived, and where. */
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
