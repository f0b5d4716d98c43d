package org.doorway.stage.golive;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.listing.Listings;
import org.springframework.stereotype.Component;

/** A new preferred date, since the pictures are not ready by the end of the old one. */
@Component
class AgreeGoLiveDateForm implements TaskForm {

  private final Listings listings;
  private final PreferredDate preferredDate;
  private final BusinessTime time;

  AgreeGoLiveDateForm(Listings listings, PreferredDate preferredDate, BusinessTime time) {
    this.listings = listings;
    this.preferredDate = preferredDate;
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
    listings
        .get(id)
        .photosHandedOverAt()
        .map(PhotoWindow::new)
        .ifPresent(
            window -> {
              facts.put("picturesReadyAt", time.words(window.picturesReadyAt()));
              facts.put("newGoLiveDate", time.dayOf(window.picturesReadyAt()).toString());
            });
    return facts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    preferredDate.look(context.opportunity(), input, remarks, "newGoLiveDate");
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    preferredDate.agree(id, input, "newGoLiveDate");
    return Map.of();
  }
}
