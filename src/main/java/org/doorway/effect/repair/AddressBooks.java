package org.doorway.effect.repair;

import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.stereotype.Service;

/** All address books in one. */
@Service
public class AddressBooks {

  private final List<AddressBook> books;

  AddressBooks(List<AddressBook> books) {
    this.books = books;
  }

  /** Nobody's who could be corrected here, where it stands in the settings or with the users. */
  public Optional<String> whose(OpportunityId id, String address) {
    return books.stream().flatMap(book -> book.whose(id, address).stream()).findFirst();
  }

  public void correct(OpportunityId id, String wrong, String right, String user) {
    books.stream()
        .filter(book -> book.whose(id, wrong).isPresent())
        .forEach(book -> book.correct(id, wrong, right, user));
  }
}
