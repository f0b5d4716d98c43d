package org.doorway.stage.offer;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.doorway.sale.value.Dollars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of offers: a row for each round. */
@Repository
class OfferTable implements Entries {

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Offer get(long id) {
    return jdbc.sql("select * from offer where id = ?").param(id).query(new OfferRow()).single();
  }

  /** Every round of every offer, in the order in which they came. */
  List<Offer> all(OpportunityId id) {
    return jdbc.sql("select * from offer where opportunity_id = ? order by id")
        .param(id.value())
        .query(new OfferRow())
        .list();
  }

  /** Those that somebody is still to answer, by their numbers. */
  List<Offer> open(OpportunityId id) {
    return all(id).stream().filter(Offer::isOpen).toList();
  }

  /** The first round of a new offer. */
  long add(OpportunityId id, Buyer buyer, OfferTerms terms, Extra extra, String by) {
    int number =
        jdbc.sql("select coalesce(max(offer_number), 0) + 1 from offer where opportunity_id = ?")
            .param(id.value())
            .query(Integer.class)
            .single();
    var columns = columns(buyer, terms, by);
    columns.put("opportunity_id", id.value());
    columns.put("offer_number", number);
    columns.put("buyers_letter", extra.letter());
    columns.put("notes", extra.notes().orElse(null));
    return insert(columns);
  }

  /** The next round of an offer, on other terms or on the same. */
  long addRound(
      Offer before, OfferTerms terms, boolean sellersCounter, boolean cameForward, String by) {
    var columns = columns(before.buyer(), terms, by);
    columns.put("opportunity_id", before.opportunity().value());
    columns.put("offer_number", before.number());
    columns.put("offer_round", before.round() + 1);
    columns.put("sellers_counter", sellersCounter);
    columns.put("came_forward", cameForward);
    columns.put("buyers_letter", before.letter());
    return insert(columns);
  }

  private long insert(Map<String, @Nullable Object> columns) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into offer (%s) values (%s)"
                .formatted(
                    String.join(", ", columns.keySet()),
                    columns.keySet().stream().map(":"::concat).collect(joining(", "))))
        .params(columns)
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  private Map<String, @Nullable Object> columns(Buyer buyer, OfferTerms terms, String by) {
    var columns = new TreeMap<String, @Nullable Object>();
    columns.put("recorded_at", now());
    columns.put("recorded_by", by);
    columns.put("state", OfferState.RECEIVED.name());
    columns.put("buyer", buyer.name());
    columns.put("represented_by", buyer.representedBy().orElse(null));
    columns.put("buyers_broker", buyer.broker().orElse(null));
    columns.put("buyers_agent", buyer.agent().orElse(null));
    columns.put("buyers_agent_email", buyer.agentEmail().orElse(null));
    columns.put("buyers_agent_phone", buyer.agentPhone().orElse(null));
    columns.put("price", terms.price());
    columns.put("financing", terms.financing().orElse(null));
    columns.put("down_payment", terms.downPayment().orElse(null));
    columns.put("option_fee", terms.optionFee().orElse(null));
    columns.put("option_days", terms.optionDays().orElse(null));
    columns.put("earnest_money", terms.earnestMoney().orElse(null));
    columns.put("additional_earnest_money", terms.additionalEarnestMoney().orElse(null));
    columns.put("concessions", terms.concessions().orElse(null));
    columns.put("possession_days", terms.possessionDays().orElse(null));
    columns.put("closing_on", terms.closingOn().orElse(null));
    columns.put("expires_at", terms.expiresAt().map(TimeStamp::of).orElse(null));
    return columns;
  }

  void askedBy(long id, String instance) {
    jdbc.sql("update offer set process_instance_id = ? where id = ?").params(instance, id).update();
  }

  void presented(long id, String how, Instant at, String by) {
    jdbc.sql(
            """
            update offer set state = 'PRESENTED', presented_at = ?, presented_how = ?,
              presented_by = ? where id = ? and state = 'RECEIVED'
            """)
        .params(TimeStamp.of(at), how, by, id)
        .update();
  }

  /** Of an opportunity at most one: of two at once the database refuses the second. */
  void accepted(long id) {
    jdbc.sql("update offer set accepted_at = ?, accepted_for = opportunity_id where id = ?")
        .params(now(), id)
        .update();
  }

  /** What became of it, on somebody's word. */
  void answered(long id, OfferState state, Told told) {
    jdbc.sql(
            """
            update offer set state = ?, answered_at = ?, answered_how = ?, answered_words = ?,
              answered_by = ? where id = ?
            """)
        .params(state.name(), TimeStamp.of(told.at()), told.how())
        .param(told.words().orElse(null))
        .params(told.by(), id)
        .update();
  }

  /** What became of it without an answer to it; whoever was accepted holds no more. */
  void ended(long id, OfferState state, @Nullable String reason) {
    jdbc.sql(
            """
            update offer set state = ?, ended_at = ?, ended_reason = ?, accepted_for = null
            where id = ?
            """)
        .params(state.name(), now())
        .param(reason)
        .param(id)
        .update();
  }

  void buyerTold(long id, String how) {
    jdbc.sql("update offer set buyer_told_at = ?, buyer_told_how = ? where id = ?")
        .params(now(), how, id)
        .update();
  }

  /** Where the agent of a buyer is reached from now on, in every round of the offer. */
  void reachAgent(OpportunityId id, String wrong, String right) {
    jdbc.sql(
            """
            update offer set buyers_agent_email = ?
            where opportunity_id = ? and lower(buyers_agent_email) = lower(?)
            """)
        .params(right, id.value(), wrong)
        .update();
  }

  Optional<Offer> accepted(OpportunityId id) {
    return jdbc.sql("select * from offer where accepted_for = ?")
        .param(id.value())
        .query(new OfferRow())
        .optional();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return all(id).stream().map(OfferTable::entry).toList();
  }

  private static Entry entry(Offer offer) {
    return new Entry(
        offer.changedAt(),
        "%s of %s: %s"
            .formatted(
                offer.sellersCounter() ? "Counter to the offer" : "Offer",
                offer.buyer().name(),
                Dollars.of(offer.terms().price())),
        Stream.of(Optional.of(offer.state().words()), offer.answeredWords(), offer.notes())
            .flatMap(Optional::stream)
            .collect(joining(". ")),
        false);
  }

  private Object now() {
    return TimeStamp.of(clock.instant());
  }

  /** What was said of an offer beside its terms. */
  record Extra(boolean letter, Optional<String> notes) {}
}
