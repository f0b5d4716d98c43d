package org.doorway.engine.login;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's users, whom no number of wrong passwords locks: the engine counts them by name, so
 * that anybody could lock out anybody. A lock that is in the database holds nobody up.
 */
class LocklessIdentity extends DbIdentityServiceProvider {

  private final SignIns signIns;

  LocklessIdentity(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public boolean checkPassword(@Nullable String userId, @Nullable String password) {
    return signIns.isRight(userId, () -> matches(userId, password));
  }

  private boolean matches(@Nullable String userId, @Nullable String password) {
    if (userId == null || password == null) {
      return false;
    }
    UserEntity user = findUserById(userId);
    return user != null && matchPassword(password, user);
  }

  /** One for each command of the engine. */
  record Factory(SignIns signIns) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return LocklessIdentity.class;
    }

    @Override
    public Session openSession() {
      return new LocklessIdentity(signIns);
    }
  }
}
