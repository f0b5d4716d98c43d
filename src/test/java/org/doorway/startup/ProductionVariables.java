package org.doorway.startup;

import java.util.HashMap;
import java.util.Map;

/** All that a production start needs, with an outside world that nobody answers for. */
public final class ProductionVariables {

  private ProductionVariables() {}

  /** Another map for everyone, to change. */
  public static Map<String, String> safe() {
    var variables = new HashMap<String, String>();
    variables.put("DOORWAY_ADMIN_USER", "ada");
    variables.put("DOORWAY_ADMIN_PASSWORD", "Correct horse, 4 staples");
    variables.put("DOORWAY_ADMIN_EMAIL", "ada@doorway.example");
    variables.put("DOORWAY_URL", "https://doorway.example");
    variables.put("DOORWAY_DATABASE_URL", "h2");
    variables.put("DOORWAY_MAIL_HOST", "127.0.0.1");
    variables.put("DOORWAY_EMAIL_FROM", "door@doorway.example");
    variables.put("DOORWAY_BROKERAGE_NAME", "Door");
    variables.put("DOORWAY_POSTAL_ADDRESS", "2001 Ross Avenue, Dallas, TX 75201");
    variables.put("DOORWAY_LICENSE_LINE", "Texas real estate broker");
    variables.put("DOORWAY_OFFICE_PHONE", "(214) 555-0190");
    variables.put("DOORWAY_IABS_URL", "https://doorway.example/iabs");
    variables.put("DOORWAY_BROKER_EMAIL", "broker@doorway.example");
    variables.put("DOORWAY_STAGING_CREW_EMAIL", "staging@doorway.example");
    variables.put("DOORWAY_CRM_URL", "http://127.0.0.1:1/crm");
    variables.put("DOORWAY_CRM_TOKEN", "5f0e4c2a9b7d");
    variables.put("DOORWAY_CRM_USER", "ada@doorway.example");
    return variables;
  }
}
