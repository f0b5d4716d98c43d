package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an account's administrator would have set up: it is the same in every demo. */
final class Catalogue {

  record User(long id, String name, String email) {}

  record Named(long id, String name) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Stage(long id, String name, long pipelineId, int winProbability) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Pipeline(long id, String name, String type, boolean isRevenue, List<Stage> stages) {}

  static final String CURRENCY = "USD";
  static final Named ACCOUNT = new Named(100624, "Doorway Sandbox");

  static final List<User> USERS =
      List.of(
          new User(137650, "Lena Lead", "lead@doorway.example"),
          new User(137651, "Alex Agent", "agent@doorway.example"),
          new User(137652, "Blair Agent", "agent2@doorway.example"),
          new User(137653, "Ada Admin", "admin@doorway.example"));

  static final Pipeline SELLERS =
      new Pipeline(
          213214,
          "Sellers",
          "opportunity",
          true,
          List.of(
              stage(987790, "New opportunity", 5),
              stage(987791, "Staging", 20),
              stage(987792, "Going live", 35),
              stage(987793, "Marketing", 50),
              stage(987794, "Active option", 70),
              stage(987795, "Pending", 85),
              stage(987796, "Closing", 95)));

  static final List<Named> LOSS_REASONS =
      named(
          308806,
          "Price",
          "Timing",
          "Chose another broker",
          "Keeps the home",
          "Seller withdrew",
          "Listing expired",
          "Other");
  static final List<Named> CUSTOMER_SOURCES =
      named(331240, "Website", "Referral", "Phone call", "Open inquiry", "Other");
  static final List<Named> CONTACT_TYPES =
      named(451490, "Uncategorized", "Potential customer", "Current customer", "Other");
  static final List<Named> LEAD_STATUSES = named(208230, "New", "Unqualified", "Open");

  static final CustomField DOORWAY_ID =
      new CustomField(126240, "Doorway Id", "Float", List.of("opportunity"), true);
  static final List<CustomField> CUSTOM_FIELDS =
      List.of(
          DOORWAY_ID,
          new CustomField(126241, "Property Address", "String", List.of("opportunity"), false));

  private Catalogue() {}

  static Optional<User> user(long id) {
    return USERS.stream().filter(user -> user.id() == id).findFirst();
  }

  static Optional<User> user(String email) {
    return USERS.stream().filter(user -> user.email().equalsIgnoreCase(email)).findFirst();
  }

  static Optional<Stage> stage(long id) {
    return SELLERS.stages().stream().filter(stage -> stage.id() == id).findFirst();
  }

  static boolean has(List<Named> list, long id) {
    return nameOf(list, id).isPresent();
  }

  static Optional<String> nameOf(List<Named> list, long id) {
    return list.stream().filter(entry -> entry.id() == id).map(Named::name).findFirst();
  }

  private static Stage stage(long id, String name, int winProbability) {
    return new Stage(id, name, 213214, winProbability);
  }

  private static List<Named> named(long firstId, String... names) {
    var list = new ArrayList<Named>();
    for (var name : names) {
      list.add(new Named(firstId + list.size(), name));
    }
    return List.copyOf(list);
  }
}
