package org.doorway.outbound.alarm;

/** What does not work, in the words of the email about it. */
enum OutageKind {
  EMAIL("Emails do not go out", "Emails go out again"),
  CRM("The CRM takes nothing", "The CRM takes everything again"),
  TEXT("Text messages do not go out", "Text messages go out again"),
  STEP("Steps of Doorway do not get done", "Every step gets done again");

  private final String noticed;
  private final String over;

  OutageKind(String noticed, String over) {
    this.noticed = noticed;
    this.over = over;
  }

  String noticed() {
    return noticed;
  }

  String over() {
    return over;
  }
}
