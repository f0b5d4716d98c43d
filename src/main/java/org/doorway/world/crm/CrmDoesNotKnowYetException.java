package org.doorway.world.crm;

import java.util.Optional;
import java.util.regex.Pattern;

/** The CRM has no record yet of what it should be told about; that comes first. */
public class CrmDoesNotKnowYetException extends CrmUnavailableException {

  private static final long serialVersionUID = 1L;
  private static final Pattern SAID = Pattern.compile("It does not know (\\S+) yet");

  public CrmDoesNotKnowYetException(String opportunity) {
    super("It does not know " + opportunity + " yet", null, false);
  }

  /** Which opportunity that was said of, if it was. */
  public static Optional<String> saidOf(String sentence) {
    return SAID.matcher(sentence).results().map(said -> said.group(1)).findFirst();
  }
}
