package org.doorway.stage.offer;

import java.time.Instant;
import java.util.Date;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/** The dates that the offer model asks for, each for one round of an offer. */
@Component
public class OfferDates {

  private final OfferTable table;
  private final OfferProperties properties;
  private final BusinessTime time;

  OfferDates(OfferTable table, OfferProperties properties, BusinessTime time) {
    this.table = table;
    this.properties = properties;
    this.time = time;
  }

  /** All offers are presented promptly. */
  public Date present(String record) {
    return Date.from(earlier(time.afterHours(properties.presentWithin()), expires(get(record))));
  }

  public Date answer(String record) {
    return Date.from(earlier(time.afterHours(properties.answerWithin()), expires(get(record))));
  }

  /** Its own hour, or when one that names none has lapsed. */
  public Date expires(String record) {
    return Date.from(expires(get(record)));
  }

  /** By when a buyer's agent is answered whom no email reaches. */
  public Date tell() {
    return Date.from(time.afterHours(properties.tellWithin()));
  }

  private Instant expires(Offer offer) {
    return offer.terms().expiresAt().orElse(offer.recordedAt().plus(properties.lapsesAfter()));
  }

  private Offer get(String record) {
    return table.get(Long.parseLong(record));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
