package org.doorway.engine.login;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes in a session, in the moment somebody signs in, which password it was. A session whose user
 * has another password by now, or is gone, or is another one of the same name, is over.
 */
@Component
class PasswordMark implements HttpSessionAttributeListener {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordMark.class);
  private static final String SIGNED_IN = "authenticatedUser";
  private static final String MARK = PasswordMark.class.getName();

  private final IdentityService identity;
  private final Sources sources;

  PasswordMark(@Lazy IdentityService identity, Sources sources) {
    this.identity = identity;
    this.sources = sources;
  }

  /** Who signed in, and the hash of the password it was. */
  private record Mark(String user, String hash) implements Serializable {}

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    note(event);
  }

  @Override
  public void attributeReplaced(HttpSessionBindingEvent event) {
    note(event);
  }

  /** Whether whoever is signed in is who signed in. */
  boolean holds(HttpSession session, UserAuthentication signedIn) {
    return session.getAttribute(MARK) instanceof Mark mark
        && mark.equals(now(signedIn.getIdentityId()).orElse(null));
  }

  private void note(HttpSessionBindingEvent event) {
    HttpSession session = event.getSession();
    if (event.getName().equals(SIGNED_IN) && session.getAttribute(MARK) == null) {
      signedIn(session.getAttribute(SIGNED_IN))
          .flatMap(this::now)
          .ifPresent(mark -> begin(session, mark));
    }
  }

  /** From now on it is more than a visit. */
  private void begin(HttpSession session, Mark mark) {
    session.setAttribute(MARK, mark);
    int minutes = session.getServletContext().getSessionTimeout();
    session.setMaxInactiveInterval(Math.toIntExact(Duration.ofMinutes(minutes).toSeconds()));
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
      LOG.info("Signed in from {}: {}", sources.of(asked.getRequest()), mark.user());
    }
  }

  private static Optional<String> signedIn(@Nullable Object value) {
    return value instanceof Authentications people
        ? people.getAuthentications().stream().findFirst().map(UserAuthentication::getIdentityId)
        : Optional.empty();
  }

  private Optional<Mark> now(String user) {
    return Optional.ofNullable(identity.createUserQuery().userId(user).singleResult())
        .map(found -> new Mark(user, String.valueOf(((UserEntity) found).getPassword())));
  }
}
