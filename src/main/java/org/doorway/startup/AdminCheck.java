package org.doorway.startup;

import java.time.ZoneId;
import org.doorway.sale.staff.Staff;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses to run without an admin, and in a zone that would shift the engine's due dates. */
@Component
@Profile("!test")
@Order(-200)
class AdminCheck implements ApplicationRunner {

  private final Staff staff;

  AdminCheck(Staff staff) {
    this.staff = staff;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!staff.hasAdmin()) {
      throw new NotReadyException(
          "nobody is an admin; set DOORWAY_ADMIN_USER and DOORWAY_ADMIN_PASSWORD once");
    }
    if (!ZoneId.systemDefault().getRules().equals(ZoneId.of("UTC").getRules())) {
      throw new NotReadyException(
          "the JVM's zone is %s; run it with -Duser.timezone=UTC"
              .formatted(ZoneId.systemDefault()));
    }
  }
}
