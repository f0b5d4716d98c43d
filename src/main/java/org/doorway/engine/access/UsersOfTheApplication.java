package org.doorway.engine.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.engine.login.TooManyTriesException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The engine's users, asked anew with every request, and their groups as what they may do. */
record UsersOfTheApplication(IdentityService identity) implements AuthenticationProvider {

  @Override
  public Authentication authenticate(Authentication login) {
    if (!isRight(login.getName(), String.valueOf(login.getCredentials()))) {
      throw new BadCredentialsException("Unknown user or wrong password");
    }
    List<SimpleGrantedAuthority> groups =
        identity.createGroupQuery().groupMember(login.getName()).list().stream()
            .map(group -> new SimpleGrantedAuthority(group.getId()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(login.getName(), null, groups);
  }

  private boolean isRight(String name, String password) {
    try {
      return identity.checkPassword(name, password);
    } catch (TooManyTriesException tooMany) {
      throw new LockedException("Wait", tooMany);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
