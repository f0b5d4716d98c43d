package org.doorway.world.crm.copper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.doorway.world.crm.CrmRejectedException;

/**
 * The names of one kind of thing in Copper: read when first needed, read again when one is missing.
 */
class CopperNames {

  private final String kind;
  private final Supplier<Map<Long, String>> source;
  private final Set<Long> gone = ConcurrentHashMap.newKeySet();
  private volatile Map<Long, String> known = Map.of();

  CopperNames(String kind, Supplier<Map<Long, String>> source) {
    this.kind = kind;
    this.source = source;
  }

  long id(String name) {
    var ids = ids(known, name);
    if (ids.size() != 1) {
      ids = ids(reload(), name);
    }
    if (ids.size() > 1) {
      throw new CrmRejectedException("Copper has several of the " + said(name) + ": " + ids);
    }
    return ids.stream()
        .findFirst()
        .orElseThrow(() -> new CrmRejectedException("Copper has no " + said(name)));
  }

  /** An id Copper no longer lists is asked for only once. */
  Optional<String> name(long id) {
    var name = known.get(id);
    if (name == null && !gone.contains(id)) {
      name = reload().get(id);
    }
    if (name == null) {
      gone.add(id);
    }
    return Optional.ofNullable(name);
  }

  void forget() {
    known = Map.of();
    gone.clear();
  }

  private Map<Long, String> reload() {
    known = Map.copyOf(source.get());
    return known;
  }

  private String said(String name) {
    return kind + " named '" + name + "'";
  }

  private static List<Long> ids(Map<Long, String> names, String name) {
    return names.entrySet().stream()
        .filter(entry -> plain(entry.getValue()).equals(plain(name)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
