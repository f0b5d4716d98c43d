package org.doorway.stage.golive;

import static org.doorway.engine.ProcessVariable.fact;
import static org.doorway.engine.ProcessVariable.text;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code go-live}. */
final class GoLiveProcess {

  /** ISO 8601, UTC: the start of the timer's interval. */
  static final ProcessVariable<String> PHOTOS_HANDED_OVER_AT = text("photosHandedOverAt");

  static final ProcessVariable<Boolean> PUBLISHED = fact("published");

  private GoLiveProcess() {}
}
