package org.doorway.engine.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the engine ask us about every password. */
@Component
class LoginPlugin extends AbstractProcessEnginePlugin {

  private final SignIns signIns;

  LoginPlugin(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdentityProviderSessionFactory(new LocklessIdentity.Factory(signIns));
  }
}
