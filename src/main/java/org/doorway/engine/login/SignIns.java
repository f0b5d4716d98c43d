package org.doorway.engine.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.doorway.sale.value.OneLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Slows down whoever guesses passwords, at every door that asks for one, and never locks a name:
 * from anywhere else its owner gets in. A place from which many names were wrong waits, too, except
 * for those who have got in from there before: an office is not one person. Every wrong password is
 * logged with the name and where it came from.
 */
@Component
class SignIns {

  private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 64;

  private final Sources sources;
  private final Tries ofName;
  private final Tries ofSource;
  private final Map<String, Boolean> gotIn = Collections.synchronizedMap(new Tries.Newest<>(MOST));
  private final Map<String, Boolean> toldOf = Collections.synchronizedMap(new Tries.Newest<>(MOST));

  SignIns(Sources sources, LoginProperties limits, Clock clock) {
    this.sources = sources;
    this.ofName = new Tries(clock, limits.triesOfName(), limits.nextTryOfName(), MOST);
    this.ofSource = new Tries(clock, limits.triesOfSource(), limits.nextTryOfSource(), MOST);
  }

  /**
   * Whether the password is right. Throws {@link TooManyTriesException}, with how long to wait in
   * the answer, instead of looking at it. What does not come from outside is not held up.
   */
  boolean isRight(@Nullable String name, BooleanSupplier password) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)) {
      return password.getAsBoolean();
    }
    String source = sources.of(asked.getRequest());
    try {
      return isRight(source, name == null ? "" : name, password);
    } catch (TooManyTriesException tooMany) {
      if (asked.getResponse() != null) {
        asked.getResponse().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
      }
      throw tooMany;
    }
  }

  boolean isRight(String source, String name, BooleanSupplier password) {
    boolean possible = name.length() <= LONGEST_NAME;
    String who = source + ' ' + (possible ? name : "");
    boolean isKnown = gotIn.containsKey(who);
    enter(ofName, who, name, source);
    if (!isKnown) {
      enter(ofSource, source, name, source);
    }
    toldOf.remove(who);
    if (possible && password.getAsBoolean()) {
      ofName.forget(who);
      if (!isKnown) {
        ofSource.right(source);
        gotIn.put(who, true);
      }
      return true;
    }
    ofName.wrong(who);
    ofSource.wrong(source);
    LOG.warn("Wrong name or password from {}: {}", source, OneLine.of(name, LONGEST_NAME));
    return false;
  }

  private void enter(Tries tries, String who, String name, String source) {
    Duration wait = tries.enter(who);
    if (wait.compareTo(Duration.ZERO) > 0) {
      if (toldOf.put(who, true) == null) {
        LOG.warn(
            "Too many wrong passwords from {}, who has to wait: {}",
            source,
            OneLine.of(name, LONGEST_NAME));
      }
      throw new TooManyTriesException(wait);
    }
  }
}
