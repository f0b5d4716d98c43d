package org.doorway.stage.deadline;

import java.util.Arrays;

/** What happens to a contract on a day that nobody knows when it is signed. */
public enum Event {
  TITLE_RECEIPT("titleReceipt", "the day the title company receives the contract"),
  COMMITMENT("commitment", "the day the buyer receives the title commitment"),
  SURVEY_RECEIPT("surveyReceipt", "the day the buyer receives the survey"),
  HOA_INFORMATION("hoaInformation", "the day the buyer receives the subdivision information"),
  DISCLOSURE("disclosure", "the day the buyer receives the disclosure notice"),
  CONDOMINIUM_DOCUMENTS(
      "condominiumDocuments", "the day the buyer receives the condominium documents"),
  RESALE_CERTIFICATE("resaleCertificate", "the day the buyer receives the resale certificate"),
  OBJECTIONS("objections", "the day the seller receives the buyer's objections"),
  CURE("cure", "the day the objections are cured");

  private final String key;
  private final String words;

  Event(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** As the decision table, and whoever asks what if, calls it. */
  public String key() {
    return key;
  }

  /** Completes "counts from …". */
  public String words() {
    return words;
  }

  static Event of(String key) {
    return Arrays.stream(values())
        .filter(event -> event.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nothing happens that is called " + key));
  }
}
