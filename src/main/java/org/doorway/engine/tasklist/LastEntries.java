package org.doorway.engine.tasklist;

import java.util.HashMap;
import java.util.Map;
import org.doorway.form.FormSchema;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.Journal;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What whoever opens a form must know of what happened before, for every form that tells it: {@code
 * lastWords}, what was said with the client last, before they are called again, and the table
 * {@code lastEntries}. Whoever opens another form pays nothing for it.
 */
@Component
class LastEntries {

  private static final String WORDS = "lastWords";
  private static final String TABLE = "lastEntries";
  private static final int ROWS = 5;

  private final Journal journal;
  private final BusinessTime time;

  LastEntries(Journal journal, BusinessTime time) {
    this.journal = journal;
    this.time = time;
  }

  Map<String, Object> asToldBy(FormSchema form, String businessKey) {
    var facts = new HashMap<String, Object>();
    if (!OpportunityId.isOne(businessKey)) {
      return facts;
    }
    var id = new OpportunityId(businessKey);
    if (form.told().contains(WORDS)) {
      journal.lastWithClient(id).ifPresent(entry -> facts.put(WORDS, words(entry)));
    }
    if (form.tables().contains(TABLE)) {
      var rows = journal.latest(id, ROWS).stream().map(this::row).toList();
      if (!rows.isEmpty()) {
        facts.put(TABLE, rows);
      }
    }
    return facts;
  }

  private String words(Entry entry) {
    return entry.what() + ", " + time.words(entry.at()) + "\n" + entry.words();
  }

  private Map<String, Object> row(Entry entry) {
    return Map.of("when", time.words(entry.at()), "what", entry.what(), "words", entry.words());
  }
}
