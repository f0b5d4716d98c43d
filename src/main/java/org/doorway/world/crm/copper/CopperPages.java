package org.doorway.world.crm.copper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a whole search, page by page. */
@Component
class CopperPages {

  static final int PAGE_SIZE = 200;

  /** Copper answers no more than the first 100,000 records of a search. */
  static final int LAST_PAGE = 500;

  private final CopperHttp http;

  CopperPages(CopperHttp http) {
    this.http = http;
  }

  <T> List<T> all(String attempt, Class<T[]> type, String path, Map<String, ?> criteria) {
    var found = new ArrayList<T>();
    for (var number = 1; number <= LAST_PAGE; number++) {
      var page = page(attempt, type, path, criteria, number);
      found.addAll(page);
      if (page.size() < PAGE_SIZE) {
        break;
      }
    }
    return found;
  }

  <T> List<T> page(
      String attempt, Class<T[]> type, String path, Map<String, ?> criteria, int number) {
    var body = new LinkedHashMap<String, Object>(criteria);
    body.put("page_size", PAGE_SIZE);
    body.put("page_number", number);
    return Arrays.asList(http.search(attempt, type, path, body));
  }
}
