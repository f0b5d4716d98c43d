package org.doorway.stage.mls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** The agent reads what to enter in the MLS, and says when it was done. */
@Component
class UpdateMlsForm implements TaskForm {

  private static final String ENTERED_AT = "enteredAt";

  private final Mls mls;
  private final MlsStatusTable table;
  private final MlsListings mlsListings;
  private final MlsDates dates;
  private final MlsWords words;
  private final Listings listings;
  private final BusinessTime time;

  UpdateMlsForm(
      Mls mls,
      MlsStatusTable table,
      MlsListings mlsListings,
      MlsDates dates,
      MlsWords words,
      Listings listings,
      BusinessTime time) {
    this.mls = mls;
    this.table = table;
    this.mlsListings = mlsListings;
    this.dates = dates;
    this.words = words;
    this.listings = listings;
    this.time = time;
  }

  @Override
  public String id() {
    return "update-mls";
  }

  @Override
  public Map<String, Object> told(FormContext context) {
    var id = context.opportunity();
    List<MlsEntry> open = table.open(id);
    var facts = new HashMap<String, Object>();
    listings.get(id).mlsNumber().ifPresent(number -> facts.put("mlsNumber", number));
    facts.put("enterBy", time.words(dates.enterBy(id)));
    facts.put("mlsFields", words.fields(open, mlsListings.now(id).orElseThrow()));
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    input.findDateTime(ENTERED_AT, time.zone()).ifPresent(at -> look(context, at, remarks));
  }

  private void look(FormContext context, Instant enteredAt, Remarks remarks) {
    LocalDate changed = time.dayOf(table.last(context.opportunity()).changedAt());
    if (enteredAt.isAfter(context.now())) {
      remarks.refuse(ENTERED_AT, "This is still to come. Leave it empty for now.");
    } else if (time.dayOf(enteredAt).isBefore(changed)) {
      remarks.ask(
          ENTERED_AT, "This is before the last change, on %s.".formatted(time.words(changed)));
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    mls.entered(
        context.opportunity(),
        input.findDateTime(ENTERED_AT, time.zone()).orElse(context.now()),
        context.user(),
        input.findText("mlsNote"));
    return Map.of();
  }
}
