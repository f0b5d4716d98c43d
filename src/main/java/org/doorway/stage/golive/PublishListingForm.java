package org.doorway.stage.golive;

import static org.doorway.stage.golive.GoLiveProcess.PUBLISHED;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.stage.listing.Listings;
import org.doorway.stage.listing.RunningAgreement;
import org.doorway.stage.mls.Mls;
import org.springframework.stereotype.Component;

/** The listing goes live, or the client has agreed to another day. */
@Component
class PublishListingForm implements TaskForm {

  /** NTREIS gives eight digits today and gave fewer before; some systems put letters in front. */
  private static final Pattern MLS_NUMBER = Pattern.compile("[A-Za-z]{0,5}[- ]?[0-9]{5,12}");

  private final Listings listings;
  private final PreferredDate preferredDate;
  private final ListingLaunch launch;
  private final GoLiveDays days;
  private final NewGoLiveDate newGoLiveDate;
  private final RunningAgreement agreement;
  private final Mls mls;

  PublishListingForm(
      Listings listings,
      PreferredDate preferredDate,
      ListingLaunch launch,
      GoLiveDays days,
      NewGoLiveDate newGoLiveDate,
      RunningAgreement agreement,
      Mls mls) {
    this.listings = listings;
    this.preferredDate = preferredDate;
    this.launch = launch;
    this.days = days;
    this.newGoLiveDate = newGoLiveDate;
    this.agreement = agreement;
    this.mls = mls;
  }

  @Override
  public String id() {
    return "publish-listing";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    return preferredDate.shown(context.opportunity());
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var drafts = new HashMap<>(newGoLiveDate.draft(context.opportunity()));
    drafts.put("listingLive", launch.draft(context.opportunity()));
    return drafts;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    preferredDate.look(context.opportunity(), input, remarks, "newGoLiveDate");
    if (input.findText("publishResult").filter("published"::equals).isPresent()) {
      agreement.look(context.opportunity(), remarks, "publishResult");
    }
    input
        .findText("mlsNumber")
        .filter(number -> !MLS_NUMBER.matcher(number).matches())
        .ifPresent(
            number ->
                remarks.ask(
                    "mlsNumber", "“%s” does not look like an MLS number.".formatted(number)));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    boolean published = input.text("publishResult").equals("published");
    var id = context.opportunity();
    if (published) {
      listings.published(id, input.text("mlsNumber"), input.findText("listingUrl"), context.now());
      mls.published(id, context.user(), context.now());
      days.live(id);
    } else {
      days.agree(id, input.date("newGoLiveDate"), input.text("newDateReason"), context.user());
    }
    return PUBLISHED.of(published);
  }
}
