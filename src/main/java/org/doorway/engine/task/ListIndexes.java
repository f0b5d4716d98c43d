package org.doorway.engine.task;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Our indexes on the engine's tables. The engine makes its tables when it starts, after our own
 * were made; so these are migrations with a history of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListIndexes implements ApplicationRunner {

  private final DataSource database;

  ListIndexes(DataSource database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/engine")
        .table("engine_index_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
