package org.doorway.stage.mls;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorway.sale.time.BusinessTime;
import org.doorway.sale.value.Dollars;
import org.springframework.stereotype.Component;

/** What is to be entered, field by field, in the words of NTREIS. */
@Component
class MlsWords {

  private final BusinessTime time;

  MlsWords(BusinessTime time) {
    this.time = time;
  }

  /** The open changes in a few words each, as a row of a list has room for them. */
  List<String> changes(List<MlsEntry> open) {
    return open.stream().map(MlsWords::change).toList();
  }

  private static String change(MlsEntry entry) {
    return switch (entry.change()) {
      case PRICE -> "price " + dollars(entry.listing().listPrice());
      case OPTION_MOVED -> "new option expiration";
      case BACK_ON_MARKET -> "back on market";
      default -> entry.listing().status().words();
    };
  }

  /** The fields to fill in, and what with; a status that stays is told, too. */
  List<Map<String, String>> fields(List<MlsEntry> open, MlsListing now) {
    var fields = new LinkedHashMap<String, String>();
    boolean stays = open.stream().noneMatch(entry -> entry.change().isOfStatus());
    fields.put("Status", now.status().words() + (stays ? ", as before" : ""));
    open.forEach(entry -> add(fields, entry, now));
    return fields.entrySet().stream()
        .map(field -> Map.of("field", field.getKey(), "entry", field.getValue()))
        .toList();
  }

  private void add(Map<String, String> fields, MlsEntry entry, MlsListing now) {
    switch (entry.change()) {
      case OPTION_CONTRACT, PENDING -> {
        add(fields, "Contract date", now.contractOn());
        add(fields, "Option expiration date", now.optionExpiresOn());
        add(fields, "Proposed closing date", now.closingOn());
      }
      case OPTION_MOVED -> add(fields, "Option expiration date", now.optionExpiresOn());
      case BACK_ON_MARKET -> add(fields, "Back on market date", entry.backOnMarketOn());
      case SOLD -> {
        add(fields, "Contract date", now.contractOn());
        add(fields, "Close date", now.closingOn());
        now.closePrice().ifPresent(price -> fields.put("Sold price", dollars(price)));
      }
      case OFF_MARKET, WITHDRAWN, EXPIRED, CANCELLED ->
          add(fields, now.status().words() + " date", Optional.of(time.dayOf(entry.changedAt())));
      case LIVE, PRICE -> fields.put("List price", dollars(now.listPrice()));
    }
  }

  private void add(Map<String, String> fields, String field, Optional<LocalDate> day) {
    day.ifPresent(known -> fields.put(field, time.words(known)));
  }

  /** As one enters it: without cents. */
  private static String dollars(BigDecimal amount) {
    return "$" + Dollars.entry(amount);
  }
}
