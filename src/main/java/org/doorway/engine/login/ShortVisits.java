package org.doorway.engine.login;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the session of somebody who has not signed in for a minute only: the web applications begin
 * one with every visit, and visitors would fill the memory. Their login page fetches a new one.
 */
@Component
class ShortVisits implements HttpSessionListener {

  private static final int SECONDS = 60;

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    event.getSession().setMaxInactiveInterval(SECONDS);
  }
}
