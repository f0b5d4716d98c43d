package org.doorway.sale.value;

/** A failure that says itself, in a sentence for an admin, why a step could not be done yet. */
public interface Explained {

  String sentence();
}
