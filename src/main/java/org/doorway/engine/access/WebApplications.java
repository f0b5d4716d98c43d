package org.doorway.engine.access;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;

/** Which of the web applications whoever is signed in may enter. */
@Component
public class WebApplications {

  /** Their names, such as {@code tasklist}; none while nobody is signed in. */
  public Set<String> openTo(Optional<HttpSession> session) {
    return session.map(AuthenticationUtil::getAuthsFromSession).stream()
        .flatMap(signedIn -> signedIn.getAuthentications().stream())
        .flatMap(person -> person.getAuthorizedApps().stream())
        .collect(Collectors.toSet());
  }
}
