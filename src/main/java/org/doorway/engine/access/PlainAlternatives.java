package org.doorway.engine.access;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.query.Query;

/**
 * Lets no expression into the alternatives of a query. The engine forbids expressions in what a
 * user asks for, but forgets to look into {@code orQueries}, and would evaluate them there
 * (CVE-2026-109432).
 */
public final class PlainAlternatives implements Validator<AbstractQuery<?, ?>> {

  public static final PlainAlternatives ONLY = new PlainAlternatives();

  private PlainAlternatives() {}

  @Override
  public void validate(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks) {
      tasks.getQueries().stream().filter(each -> each != tasks).forEach(this::refuse);
    }
  }

  private void refuse(TaskQueryImpl alternative) {
    if (!alternative.getExpressions().isEmpty()) {
      throw new BadUserRequestException("Expressions are forbidden in the alternatives of a query");
    }
    validate(alternative);
  }

  /**
   * Stored queries may name the current user and time, in these words and no others, and not in an
   * alternative either. An admin stores them, too, but an admin's session is no console.
   */
  static final class Filters extends FilterServiceImpl {

    private static final Set<String> WORDS =
        Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    @Override
    public Filter saveFilter(Filter filter) {
      Query<?, ?> query = filter.getQuery();
      if (query instanceof AbstractQuery<?, ?> stored) {
        ONLY.validate(stored);
        if (!WORDS.containsAll(stored.getExpressions().values())) {
          throw new BadUserRequestException(
              "A filter may say " + String.join(", ", new TreeSet<>(WORDS)) + ", and no more");
        }
      }
      return super.saveFilter(filter);
    }
  }
}
