package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** PeopleResource. An email address belongs to one of them at most. */
@Sandbox
@Component
class PeopleResource implements Resource {

  static final String PATH = "people";

  private final RecordTable table;

  PeopleResource(RecordTable table) {
    this.table = table;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String type() {
    return "person";
  }

  @Override
  public long firstId() {
    return 27_140_359;
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.required("name", Kind.text()),
        Field.of("prefix", Kind.text()),
        Field.derived("first_name"),
        Field.derived("middle_name"),
        Field.derived("last_name"),
        Field.of("suffix", Kind.text()),
        Field.of("address", Kind.parts("street", "city", "state", "postal_code", "country")),
        Field.of("assignee_id", Kind.id(id -> Catalogue.user(id).isPresent())),
        Field.derived("company_id"),
        Field.derived("company_name"),
        Field.of("contact_type_id", Kind.id(id -> Catalogue.has(Catalogue.CONTACT_TYPES, id))),
        Field.of("details", Kind.text()),
        Field.list("emails", Kind.entries("email", "work", "personal", "other")),
        Field.list("phone_numbers", Kind.entries("number", "mobile", "work", "home", "other")),
        Field.list("socials", Kind.entries("url", "other", "linkedin", "facebook", "twitter")),
        Field.list("tags", Kind.tags()),
        Field.of("title", Kind.text()),
        Field.list("websites", Kind.entries("url", "work", "personal", "other")),
        Field.list("custom_fields", CustomField.kind(type())),
        Field.derived("date_last_contacted"),
        Field.derived("interaction_count", IntNode.valueOf(0)),
        Field.list("leads_converted_from", Kind.tags()),
        Field.derived("date_lead_created"));
  }

  @Override
  public void complete(ObjectNode edited, Edit edit) {
    var words = edited.path("name").asText().strip().split("\\s+");
    var last = words.length - 1;
    edited.put("first_name", words[0]);
    edited.put("last_name", last > 0 ? words[last] : null);
    edited.put("middle_name", last > 1 ? String.join(" ", List.of(words).subList(1, last)) : null);
    if (!edited.hasNonNull("contact_type_id")) {
      edited.put("contact_type_id", Catalogue.CONTACT_TYPES.get(0).id());
    }
    for (var email : emails(edited)) {
      var owner = byEmail(email);
      if (owner.isPresent() && owner.get().path("id").asLong() != edited.path("id").asLong()) {
        throw CopperException.invalid("email", "has already been taken: " + email);
      }
    }
  }

  Optional<ObjectNode> byEmail(String email) {
    var wanted = email.strip().toLowerCase(Locale.ROOT);
    return table.all(PATH).stream().filter(person -> emails(person).contains(wanted)).findFirst();
  }

  @Override
  public SearchForm search() {
    return PeopleSearch.form(table);
  }

  static Set<String> emails(ObjectNode person) {
    var emails = new HashSet<String>();
    person.path("emails").forEach(entry -> emails.add(Filter.lower(entry.path("email")).strip()));
    return emails;
  }
}
