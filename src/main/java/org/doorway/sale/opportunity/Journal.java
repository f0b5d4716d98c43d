package org.doorway.sale.opportunity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to an opportunity last, whichever package keeps it. */
@Component
public class Journal {

  /** So many entries of one kind may lie before the last one with the client. */
  private static final int MOST_BETWEEN = 20;

  private final List<Entries> sources;

  Journal(List<Entries> sources) {
    this.sources = sources;
  }

  /** The latest entries, the newest first. */
  public List<Entry> latest(OpportunityId id, int most) {
    return sources.stream()
        .flatMap(source -> source.latest(id, most).stream())
        .sorted(Comparator.comparing(Entry::at).reversed())
        .limit(most)
        .toList();
  }

  /** What was said with the client last. */
  public Optional<Entry> lastWithClient(OpportunityId id) {
    return sources.stream()
        .flatMap(source -> source.latest(id, MOST_BETWEEN).stream())
        .filter(Entry::withClient)
        .max(Comparator.comparing(Entry::at));
  }
}
