package org.doorway.stage.mls;

import java.util.Optional;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.Stage;
import org.doorway.sale.time.BusinessTime;
import org.doorway.stage.contract.Contract;
import org.doorway.stage.contract.ContractDates;
import org.doorway.stage.contract.Contracts;
import org.doorway.stage.listing.Listing;
import org.doorway.stage.listing.Listings;
import org.doorway.stage.listing.OffMarket;
import org.doorway.stage.listing.RunningAgreement;
import org.springframework.stereotype.Component;

/** What the MLS should say of a home, by where its sale stands now. */
@Component
class MlsListings {

  private final Opportunities opportunities;
  private final Listings listings;
  private final RunningAgreement agreement;
  private final OffMarket offMarket;
  private final Contracts contracts;
  private final ContractDates dates;
  private final BusinessTime time;

  MlsListings(
      Opportunities opportunities,
      Listings listings,
      RunningAgreement agreement,
      OffMarket offMarket,
      Contracts contracts,
      ContractDates dates,
      BusinessTime time) {
    this.opportunities = opportunities;
    this.listings = listings;
    this.agreement = agreement;
    this.offMarket = offMarket;
    this.contracts = contracts;
    this.dates = dates;
    this.time = time;
  }

  /** Nothing before the home is live: what was never offered is in no MLS. */
  Optional<MlsListing> now(OpportunityId id) {
    return listings
        .find(id)
        .filter(listing -> listing.liveAt().isPresent())
        .map(listing -> now(opportunities.get(id), listing));
  }

  private MlsListing now(Opportunity opportunity, Listing listing) {
    Optional<Contract> contract = contract(opportunity);
    MlsStatus status = status(opportunity, contract);
    return new MlsListing(
        status,
        listing.listPrice().orElseThrow(),
        contract.map(it -> it.terms().effectiveOn()),
        contract.filter(it -> hasOption(status)).map(Contract::optionEndsOn),
        status == MlsStatus.SOLD
            ? contract.flatMap(Contract::closedOn)
            : contract.map(it -> it.terms().closingOn()),
        contract.flatMap(Contract::closingPrice));
  }

  private static boolean hasOption(MlsStatus status) {
    return status == MlsStatus.ACTIVE_OPTION_CONTRACT;
  }

  /** The one that binds, or that the home was sold by. */
  private Optional<Contract> contract(Opportunity opportunity) {
    return switch (opportunity.status()) {
      case OPEN -> contracts.active(opportunity.id());
      case CLOSED ->
          contracts.find(opportunity.id()).filter(contract -> contract.endedAt().isEmpty());
      case LOST, WITHDRAWN, EXPIRED -> Optional.empty();
    };
  }

  private MlsStatus status(Opportunity opportunity, Optional<Contract> contract) {
    return switch (opportunity.status()) {
      case OPEN -> contract.isEmpty() ? offered(opportunity.id()) : underContract(opportunity);
      case CLOSED -> MlsStatus.SOLD;
      case WITHDRAWN -> MlsStatus.WITHDRAWN;
      case EXPIRED -> MlsStatus.EXPIRED;
      case LOST -> MlsStatus.CANCELLED;
    };
  }

  /** Whether its listing agreement has ended, or it is off the market for a while. */
  private MlsStatus offered(OpportunityId id) {
    if (!agreement.runs(id)) {
      return MlsStatus.EXPIRED;
    }
    return offMarket.isOff(id) ? MlsStatus.TEMPORARILY_OFF_MARKET : MlsStatus.ACTIVE;
  }

  private MlsStatus underContract(Opportunity opportunity) {
    boolean running = dates.optionEnds(opportunity.id().value()).toInstant().isAfter(time.now());
    return opportunity.stage() == Stage.OPTION && running
        ? MlsStatus.ACTIVE_OPTION_CONTRACT
        : MlsStatus.PENDING;
  }
}
