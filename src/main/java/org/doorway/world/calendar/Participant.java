package org.doorway.world.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import org.doorway.sale.value.EmailAddress;

/** Someone who meets, or who asks others to. */
public record Participant(String name, EmailAddress email) {

  public Participant {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A participant needs a name of one line");
    }
  }

  URI calendarAddress() {
    try {
      return new URI("mailto", email.value(), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
