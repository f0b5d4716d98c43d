package org.doorway.world.email;

/** An invitation that travels with an email: the iCalendar text and its method. */
public record CalendarPart(String method, String ics) {

  public CalendarPart {
    if (!method.matches("[A-Z]+")) {
      throw new IllegalArgumentException("Not a calendar method: " + method);
    }
    if (!ics.contains("METHOD:" + method)) {
      throw new IllegalArgumentException("The calendar does not say METHOD:" + method);
    }
  }
}
