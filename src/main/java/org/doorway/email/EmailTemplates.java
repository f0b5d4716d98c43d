package org.doorway.email;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a template and its facts into the words of an email. */
@Component
public class EmailTemplates {

  public EmailContent render(EmailTemplate template, Map<String, ?> facts) {
    throw new IllegalStateException("No template yet: " + template.fileName());
  }
}
