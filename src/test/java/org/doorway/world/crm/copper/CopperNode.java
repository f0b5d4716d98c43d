package org.doorway.world.crm.copper;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import org.doorway.database.Databases;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several nodes over the same database, with connections and slots of its own. */
final class CopperNode implements AutoCloseable {

  private static final int CONNECTIONS = 10;

  private final HikariDataSource connections = new HikariDataSource();
  private final JdbcClient jdbc = JdbcClient.create(connections);
  private final JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
  private final CopperSlots slots;

  CopperNode(String database, int requestsPerMinute, Duration patience) {
    this(database, requestsPerMinute, patience, CONNECTIONS);
  }

  CopperNode(String database, int requestsPerMinute, Duration patience, int connections) {
    this.connections.setJdbcUrl(database);
    this.connections.setMaximumPoolSize(connections);
    this.connections.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    slots = new CopperSlots(jdbc, transactions, properties(requestsPerMinute, patience));
  }

  /** A new database, on which nothing was asked yet. */
  static String database() {
    String url = Databases.another();
    Flyway.configure().dataSource(url, "", "").load().migrate();
    return url;
  }

  CopperSlots slots() {
    return slots;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }

  @Override
  public void close() {
    connections.close();
  }

  private static CopperProperties properties(int requestsPerMinute, Duration patience) {
    return new CopperProperties(
        URI.create("http://localhost"),
        "secret-token",
        "doorway@broker.example",
        "Sellers",
        requestsPerMinute,
        Duration.ofSeconds(3),
        Duration.ofSeconds(15),
        patience,
        Duration.ofSeconds(30),
        "Doorway Id",
        "Property Address");
  }
}
