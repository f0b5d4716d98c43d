package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.DATABASE_PASSWORD;
import static org.doorway.startup.setting.Variable.DATABASE_URL;
import static org.doorway.startup.setting.Variable.DATABASE_USER;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** PostgreSQL, or the file of H2 by express wish; nobody reads along, and nothing gets lost. */
final class SafeDatabase implements Demand {

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String FILE = "jdbc:h2:file:";
  private static final Set<String> SUPERUSERS = Set.of("sa", "postgres");

  @Override
  public Stream<String> objections(Settings settings) {
    String url = settings.get(DATABASE_URL);
    if (url.isEmpty()) {
      return Stream.empty();
    }
    Stream<String> ofItsKind =
        url.startsWith(POSTGRESQL) ? postgres(url, settings) : h2(url.toLowerCase(Locale.ROOT));
    return Stream.concat(
        Demand.when(
            url.toLowerCase(Locale.ROOT).contains("password="),
            DATABASE_URL + " holds a password, which logs would show; set " + DATABASE_PASSWORD),
        ofItsKind);
  }

  private static Stream<String> postgres(String url, Settings settings) {
    boolean away =
        Settings.url(url.substring("jdbc:".length()))
            .filter(server -> Settings.isThisMachine(server.getHost()))
            .isEmpty();
    return Stream.of(
            Demand.when(
                settings.lacks(DATABASE_USER) || SUPERUSERS.contains(settings.get(DATABASE_USER)),
                DATABASE_USER + " must be a user of the database that is not its superuser"),
            Demand.when(
                settings.lacks(DATABASE_PASSWORD),
                DATABASE_PASSWORD + " is not set; give the user a password"),
            Demand.when(
                away && !url.matches(".*[?&]sslmode=(require|verify-ca|verify-full)(&.*)?"),
                DATABASE_URL + " leaves this machine unencrypted; add ?sslmode=verify-full"))
        .flatMap(objections -> objections);
  }

  private static Stream<String> h2(String url) {
    if (url.startsWith("jdbc:h2:mem:")) {
      return Stream.of(DATABASE_URL + " forgets everything at the end; set PostgreSQL or h2");
    }
    return Demand.when(
        !url.startsWith(FILE) || url.contains("auto_server") || url.contains("init="),
        DATABASE_URL
            + " must be PostgreSQL (jdbc:postgresql://…), or h2 for a file in the data folder");
  }
}
