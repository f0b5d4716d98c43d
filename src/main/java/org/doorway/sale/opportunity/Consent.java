package org.doorway.sale.opportunity;

import java.util.Optional;

/** How the client wants to be reached, once they have said so, and whether texts may be sent. */
public record Consent(Optional<ContactMethod> preferred, boolean texts) {

  static final Consent NONE = new Consent(Optional.empty(), false);
}
