package org.doorway.stage.listing;

import java.util.Optional;

/**
 * What is known of the home itself, once somebody has asked: whether it has a homeowners
 * association, which, and when it was built.
 */
public record Home(
    Optional<Boolean> hasHoa,
    Optional<String> hoaName,
    Optional<String> hoaContact,
    Optional<Integer> yearBuilt) {

  /** The association as a form names it; empty where it is known that there is none. */
  public Optional<String> homeowners() {
    return hasHoa.orElse(true) ? Optional.of(hoaName.orElse("not known yet")) : Optional.empty();
  }
}
