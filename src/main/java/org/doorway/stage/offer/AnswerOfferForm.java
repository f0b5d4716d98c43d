package org.doorway.stage.offer;

import static org.doorway.stage.offer.OfferProcess.ANSWER;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doorway.form.EnteredDays;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/**
 * An offer is presented to the seller, and answered on their word: at once, or later with the same
 * form. A counter of the seller is answered by the buyer.
 */
@Component
class AnswerOfferForm implements TaskForm {

  static final String ANSWER_FIELD = "offerAnswer";
  private static final String UNDECIDED = "undecided";

  private final OfferTable table;
  private final OfferAnswers answers;
  private final OpenOffers open;
  private final Acceptance acceptance;
  private final EnteredOffer entered;
  private final OfferWords words;
  private final CostLines costs;
  private final BuyerAnswers buyerAnswers;
  private final EnteredDays days;

  AnswerOfferForm(
      OfferTable table,
      OfferAnswers answers,
      OpenOffers open,
      Acceptance acceptance,
      EnteredOffer entered,
      OfferWords words,
      CostLines costs,
      BuyerAnswers buyerAnswers,
      EnteredDays days) {
    this.table = table;
    this.answers = answers;
    this.open = open;
    this.acceptance = acceptance;
    this.entered = entered;
    this.words = words;
    this.costs = costs;
    this.buyerAnswers = buyerAnswers;
    this.days = days;
  }

  @Override
  public String id() {
    return "answer-offer";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    Offer offer = offer(context);
    ZonedDateTime now = context.now().atZone(words.zone(offer.opportunity()));
    String clock = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    var facts = new HashMap<>(entered.asEntered(offer.terms()));
    if (isToPresent(offer)) {
      facts.put("toPresent", "Present it to the seller, whatever you think of it.");
      facts.put("presentedOn", now.toLocalDate().toString());
      facts.put("presentedAt", clock);
    }
    facts.put("answeredOn", now.toLocalDate().toString());
    facts.put("answeredAt", clock);
    facts.put("offerAnswers", options(offer));
    facts.put("costLines", costs.written(offer.opportunity()));
    List<Map<String, String>> others = open.beside(offer);
    if (!others.isEmpty()) {
      facts.put("otherOffers", others);
      facts.put(
          "others",
          "Other offers are open. Once this one is accepted, each of their agents is told, but for"
              + " those that you keep open for a back-up.");
    }
    return facts;
  }

  @Override
  public Map<String, Object> told(FormContext context) {
    Offer offer = offer(context);
    var id = offer.opportunity();
    var facts = new HashMap<String, Object>();
    facts.put("offerName", words.name(offer));
    facts.put("buyerWords", words.buyer(offer.buyer()));
    facts.put("termsWords", words.terms(offer.terms()));
    offer.terms().expiresAt().ifPresent(at -> facts.put("expiresWords", words.moment(id, at)));
    offer.presentedAt().ifPresent(at -> facts.put("presentedWords", words.moment(id, at)));
    offer.notes().ifPresent(notes -> facts.put("notesWords", notes));
    if (offer.letter()) {
      facts.put("letterWords", "The buyer wrote a letter.");
    }
    facts.put("comparedOffers", open.compared(id));
    facts.put("netSheet", new NetToSeller(offer.terms(), costs.of(id)).sheet());
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    Offer offer = offer(context);
    return offer.sellersCounter()
        ? Map.of()
        : buyerAnswers
            .draft(offer, OfferState.REJECTED)
            .map(draft -> Map.of("answerToAgent", draft))
            .orElse(Map.of());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    Offer offer = offer(context);
    var id = offer.opportunity();
    ZoneId zone = words.zone(id);
    past(context, input, remarks, "presentedOn", "presentedAt", zone);
    past(context, input, remarks, "answeredOn", "answeredAt", zone);
    input
        .findText("costLines")
        .flatMap(CostLines::unreadable)
        .ifPresent(
            line ->
                remarks.refuse(
                    "costLines",
                    "Cannot read the line \"%s\": a name, a colon, and dollars or a percentage."
                        .formatted(line)));
    switch (input.findText(ANSWER_FIELD).orElse("")) {
      case "accepted" ->
          acceptance.obstacle(id).ifPresent(why -> remarks.refuse(ANSWER_FIELD, why));
      case "backUp" -> {
        if (table.accepted(id).isEmpty()) {
          remarks.ask(ANSWER_FIELD, "No other offer is accepted that it could be a back-up to.");
        }
      }
      case "countered" -> entered.look(id, input, remarks);
      default -> {}
    }
  }

  private void past(
      FormContext context, FormInput input, Remarks remarks, String day, String hour, ZoneId zone) {
    days.happened(input, remarks, day);
    moment(input, day, hour, zone)
        .filter(at -> at.isAfter(context.now()))
        .ifPresent(
            at -> remarks.refuse(hour, "This is still to come. Please pick when it happened."));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Offer offer = offer(context);
    var id = offer.opportunity();
    ZoneId zone = words.zone(id);
    moment(input, "presentedOn", "presentedAt", zone)
        .ifPresent(
            at -> table.presented(offer.id(), input.text("presentedHow"), at, context.user()));
    input.findText("costLines").ifPresent(written -> costs.keep(id, written));
    String answer = input.text(ANSWER_FIELD);
    if (!answer.equals(UNDECIDED)) {
      var told =
          new Told(
              input.text("answeredHow"),
              moment(input, "answeredOn", "answeredAt", zone).orElseThrow(),
              input.findText("answeredWords"),
              context.user());
      answered(offer, answer, input, told);
    }
    return ANSWER.of(answer);
  }

  private void answered(Offer offer, String answer, FormInput input, Told told) {
    switch (answer) {
      case "accepted" -> answers.accepted(offer, Set.copyOf(input.texts("keptOpen")), told);
      case "backUp" -> answers.backUp(offer, told);
      case "countered" -> answers.countered(offer, entered.of(offer.opportunity(), input), told);
      default -> answers.rejected(offer, told);
    }
  }

  /** What can be said of it; a seller may want to think about one that is new to them. */
  private static List<Map<String, String>> options(Offer offer) {
    var options = new ArrayList<Map<String, String>>();
    if (offer.sellersCounter()) {
      options.add(option("The buyer accepts the counter", "accepted"));
      options.add(option("The buyer offers something else", "countered"));
      options.add(option("The buyer declines", "rejected"));
      return options;
    }
    options.add(option("The seller accepts", "accepted"));
    options.add(option("The seller wants it as a back-up", "backUp"));
    options.add(option("The seller counters", "countered"));
    options.add(option("The seller rejects it", "rejected"));
    if (isToPresent(offer)) {
      options.add(option("The seller thinks about it", UNDECIDED));
    }
    return options;
  }

  private static Map<String, String> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  private static boolean isToPresent(Offer offer) {
    return !offer.sellersCounter() && offer.presentedAt().isEmpty();
  }

  /** On the clock where the home stands. */
  private static Optional<Instant> moment(FormInput input, String day, String hour, ZoneId zone) {
    return input
        .findDate(day)
        .flatMap(date -> input.findTime(hour).map(at -> date.atTime(at).atZone(zone).toInstant()));
  }

  private Offer offer(FormContext context) {
    return table.get(Long.parseLong(context.record()));
  }
}
