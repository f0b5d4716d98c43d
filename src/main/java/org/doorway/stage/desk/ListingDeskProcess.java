package org.doorway.stage.desk;

import static org.doorway.engine.ProcessVariable.text;

import org.doorway.engine.ProcessVariable;

/** What routes the process {@code listing-desk}. */
final class ListingDeskProcess {

  static final ProcessVariable<String> DESK_ACTION = text("deskAction");

  private ListingDeskProcess() {}
}
