package org.doorway.stage.golive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** A day that holds, since the one promised has passed, or the pictures come too late for it. */
@Component
class AgreeGoLiveDateForm implements TaskForm {

  private final Listings listings;
  private final PreferredDate preferredDate;
  private final GoLiveDays days;
  private final NewGoLiveDate newGoLiveDate;
  private final BusinessTime time;

  AgreeGoLiveDateForm(
      Listings listings,
      PreferredDate preferredDate,
      GoLiveDays days,
      NewGoLiveDate newGoLiveDate,
      BusinessTime time) {
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.days = days;
    this.newGoLiveDate = newGoLiveDate;
    this.time = time;
  }

  @Override
  public String id() {
    return "agree-go-live-date";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<>(preferredDate.shown(id));
    facts.put("dayPassed", listings.get(id).preferredGoLive().isBefore(time.today()));
    listings
        .get(id)
        .photosHandedOverAt()
        .map(PhotoWindow::new)
        .ifPresent(
            window -> {
              facts.put("picturesReadyAt", time.words(window.picturesReadyAt()));
              LocalDate ready = time.dayOf(window.picturesReadyAt());
              if (!ready.isBefore(time.today())) {
                facts.put("newGoLiveDate", ready.toString());
              }
            });
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    return newGoLiveDate.draft(context.opportunity());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    preferredDate.look(context.opportunity(), input, remarks, "newGoLiveDate");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    days.agreeWhereAsked(
        id, input.date("newGoLiveDate"), input.text("newDateReason"), context.user());
    return Map.of();
  }
}
