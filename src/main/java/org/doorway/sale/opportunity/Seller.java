package org.doorway.sale.opportunity;

import java.util.Optional;

/** The client: reached by email, by phone (E.164), or both. */
public record Seller(
    String firstName,
    String lastName,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> coSeller) {

  public String name() {
    return firstName + " " + lastName;
  }
}
