package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorway.form.EnteredPrices;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.doorway.stage.deadline.Blank;
import org.doorway.stage.deadline.Docket;
import org.doorway.stage.listing.Home;
import org.doorway.stage.listing.Listings;
import org.doorway.stage.offer.AcceptedOffer;
import org.doorway.stage.offer.OfferTerms;
import org.doorway.stage.offer.Offers;
import org.springframework.stereotype.Component;

/**
 * The executed contract's terms: what every later date hangs on. Once they are entered, the same
 * form puts them right.
 */
@Component
class ExecutedContractForm implements TaskForm {

  private final Contracts contracts;
  private final Offers offers;
  private final Listings listings;
  private final EnteredTerms terms;
  private final EnteredPrices prices;
  private final BusinessTime time;
  private final Opportunities opportunities;
  private final ContractProcess process;
  private final Corrections corrections;
  private final Docket docket;
  private final TitleFile titleFile;

  ExecutedContractForm(
      Contracts contracts,
      Offers offers,
      Listings listings,
      EnteredTerms terms,
      EnteredPrices prices,
      BusinessTime time,
      Opportunities opportunities,
      ContractProcess process,
      Corrections corrections,
      Docket docket,
      TitleFile titleFile) {
    this.contracts = contracts;
    this.offers = offers;
    this.listings = listings;
    this.terms = terms;
    this.prices = prices;
    this.time = time;
    this.opportunities = opportunities;
    this.process = process;
    this.corrections = corrections;
    this.docket = docket;
    this.titleFile = titleFile;
  }

  @Override
  public String id() {
    return "executed-contract";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    var facts = new HashMap<>(ofTheHome(listings.get(id).home()));
    Optional<ContractTerms> standing = contracts.active(id).map(Contract::terms);
    if (standing.isPresent()) {
      facts.put("correcting", true);
      facts.putAll(EnteredTerms.asEntered(standing.get()));
      return facts;
    }
    facts.put("effectiveOn", time.today().toString());
    contracts.find(id).map(Contract::terms).ifPresent(before -> addTitle(facts, before));
    offers.accepted(id).ifPresent(offer -> addTerms(facts, offer));
    return facts;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var id = context.opportunity();
    return contracts.hasActive(id) ? Map.of() : Map.of("titleFile", titleFile.draft(id));
  }

  /** What the listing's paperwork said: a contract mostly says the same. */
  private static Map<String, Object> ofTheHome(Home home) {
    var facts = new HashMap<String, Object>();
    home.hasHoa().ifPresent(has -> facts.put(Blank.HOA.variable(), has ? "seller" : "none"));
    home.yearBuilt().ifPresent(year -> facts.put("yearBuilt", year));
    return facts;
  }

  /** What the offer said: the contract says the same, or somebody has to look twice. */
  private static void addTerms(Map<String, Object> facts, AcceptedOffer offer) {
    OfferTerms terms = offer.terms();
    facts.put("buyerName", offer.buyer());
    facts.put("salePrice", Dollars.entry(offer.price()));
    terms.closingOn().ifPresent(day -> facts.put("closingOn", day.toString()));
    terms.financing().ifPresent(how -> facts.put(Blank.FINANCING.variable(), how));
    terms.optionDays().ifPresent(days -> facts.put(Blank.OPTION_DAYS.variable(), days));
    terms.possessionDays().ifPresent(days -> facts.put(Blank.POSSESSION_DAYS.variable(), days));
    addMoney(facts, Blank.OPTION_FEE, terms.optionFee());
    addMoney(facts, Blank.EARNEST_MONEY, terms.earnestMoney());
    addMoney(facts, Blank.ADDITIONAL_EARNEST_MONEY, terms.additionalEarnestMoney());
  }

  private static void addMoney(
      Map<String, Object> facts, Blank blank, Optional<BigDecimal> amount) {
    amount.ifPresent(dollars -> facts.put(blank.variable(), Dollars.entry(dollars)));
  }

  /** A buyer who left does not take the title company along. */
  private static void addTitle(Map<String, Object> facts, ContractTerms before) {
    facts.put("titleCompany", before.titleCompany());
    before.titleContact().ifPresent(contact -> facts.put("titleContact", contact));
    facts.put("titleEmail", before.titleEmail());
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    OpportunityId id = context.opportunity();
    Optional<BigDecimal> accepted = offers.accepted(id).map(AcceptedOffer::price);
    prices.near(input, remarks, "salePrice", accepted, "the accepted offer");
    terms.look(id, input, remarks);
    if (contracts.hasActive(id)) {
      corrections.look(id, input, remarks);
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    var id = context.opportunity();
    if (contracts.hasActive(id)) {
      corrections.record(context, input);
      return Map.of();
    }
    contracts.add(id, EnteredTerms.of(input));
    process.executed(opportunities.get(id));
    docket.keep(id);
    return Map.of();
  }
}
