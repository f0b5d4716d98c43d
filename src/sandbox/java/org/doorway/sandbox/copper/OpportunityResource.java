package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a client says nothing about starts in the first stage of the pipeline. */
@Sandbox
@Component
class OpportunityResource implements Resource {

  static final String PATH = "opportunities";

  private final RecordTable table;
  private final boolean contactRequired;

  OpportunityResource(
      RecordTable table,
      @Value("${doorway.sandbox.primary-contact-required:true}") boolean contactRequired) {
    this.table = table;
    this.contactRequired = contactRequired;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String type() {
    return "opportunity";
  }

  @Override
  public long firstId() {
    return 4_956_209;
  }

  @Override
  public List<Field> fields() {
    var contact = Kind.id(id -> table.has(PeopleResource.PATH, id));
    return List.of(
        Field.required("name", Kind.text()),
        Field.of("assignee_id", Kind.id(id -> Catalogue.user(id).isPresent())),
        Field.of("close_date", Kind.usDate()),
        Field.derived("company_id"),
        Field.derived("company_name"),
        Field.of(
            "customer_source_id", Kind.id(id -> Catalogue.has(Catalogue.CUSTOMER_SOURCES, id))),
        Field.of("details", Kind.text()),
        Field.of("loss_reason_id", Kind.id(id -> Catalogue.has(Catalogue.LOSS_REASONS, id))),
        Field.of("pipeline_id", Kind.id(id -> Catalogue.SELLERS.id() == id)),
        Field.of("pipeline_stage_id", Kind.id(id -> Catalogue.stage(id).isPresent())),
        contactRequired
            ? Field.required("primary_contact_id", contact)
            : Field.of("primary_contact_id", contact),
        Field.of("priority", "None", Kind.oneOf("None", "Low", "Medium", "High")),
        Field.of("status", "Open", Kind.oneOf("Open", "Won", "Lost", "Abandoned")),
        Field.list("tags", Kind.tags()),
        Field.derived("interaction_count", IntNode.valueOf(0)),
        Field.derived("monetary_unit"),
        Field.of("monetary_value", Kind.amount()),
        Field.derived("converted_unit"),
        Field.derived("converted_value"),
        Field.of("win_probability", Kind.percent()),
        Field.derived("date_stage_changed"),
        Field.derived("date_last_contacted"),
        Field.list("leads_converted_from", Kind.tags()),
        Field.derived("date_lead_created"),
        Field.of("custom_fields", CustomField.empty(type()), CustomField.kind(type())));
  }

  @Override
  public SearchForm search() {
    return OpportunitySearch.form(table);
  }

  @Override
  public void complete(ObjectNode edited, Edit edit) {
    stage(edited, edit);
    var contact = table.find(PeopleResource.PATH, edited.path("primary_contact_id").asLong());
    for (var attribute : List.of("company_id", "company_name")) {
      edited.set(attribute, contact.map(person -> person.get(attribute)).orElse(NullNode.instance));
    }
    money(edited);
  }

  /** What is converted carries the account's unit even when there is no value, and is a text. */
  private static void money(ObjectNode edited) {
    var valued = edited.hasNonNull("monetary_value");
    edited.put("monetary_unit", valued ? Catalogue.CURRENCY : null);
    edited.put("converted_unit", Catalogue.CURRENCY);
    edited.put("converted_value", valued ? decimal(edited.get("monetary_value")) : null);
  }

  private static String decimal(JsonNode amount) {
    var plain = amount.decimalValue().stripTrailingZeros();
    return plain.setScale(Math.max(1, plain.scale())).toPlainString();
  }

  private static void stage(ObjectNode edited, Edit edit) {
    var stage =
        Catalogue.stage(edited.path("pipeline_stage_id").asLong())
            .orElse(Catalogue.SELLERS.stages().get(0));
    edited.put("pipeline_id", stage.pipelineId());
    edited.put("pipeline_stage_id", stage.id());
    var moved = edit.moves("pipeline_stage_id", edited);
    if (moved) {
      edited.put("date_stage_changed", edit.now());
    }
    if ((moved && !edit.sets("win_probability")) || !edited.hasNonNull("win_probability")) {
      edited.put("win_probability", stage.winProbability());
    }
  }
}
