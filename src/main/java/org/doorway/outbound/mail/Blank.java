package org.doorway.outbound.mail;

/** What an email will tell and nobody has entered yet: "‹the day and time you enter›". */
public record Blank(String words) {

  @Override
  public String toString() {
    return "‹" + words + "›";
  }
}
