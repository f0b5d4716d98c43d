package org.doorway.sandbox.copper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sandbox.Failure;
import org.doorway.sandbox.Fallible;
import org.doorway.sandbox.Sandbox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The faults of the CRM that have a button. */
@Sandbox
@Order(1)
@Component
class CrmFailures implements Fallible {

  /** What a program asked for and no button does. */
  private static final Failure OTHER =
      new Failure(
          "other", "CRM fails otherwise", "The CRM fails as a program told it to (see its page).");

  private final Map<Failure, Fault> offered = new LinkedHashMap<>();
  private final Faults faults;

  CrmFailures(Faults faults) {
    this.faults = faults;
    offered.put(
        new Failure("away", "CRM away", "The CRM is away: it answers every request with 503."),
        Fault.answering(503));
    offered.put(
        new Failure("slow", "CRM slow", "The CRM is slow: every answer takes five seconds."),
        Fault.delaying(5_000));
    offered.put(
        new Failure(
            "refused",
            "CRM refuses",
            "The CRM refuses every change with 422; it can still be read."),
        Fault.answeringChanges(422));
  }

  @Override
  public String key() {
    return "copper";
  }

  @Override
  public String name() {
    return "CRM";
  }

  @Override
  public String recovery() {
    return "CRM answers again";
  }

  @Override
  public List<Failure> failures() {
    return List.copyOf(offered.keySet());
  }

  @Override
  public Optional<Failure> current() {
    var set = faults.current();
    if (set.equals(Fault.NONE)) {
      return Optional.empty();
    }
    return offered.entrySet().stream()
        .filter(each -> each.getValue().equals(set))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> Optional.of(OTHER));
  }

  @Override
  public void fail(Failure failure) {
    faults.set(Objects.requireNonNull(offered.get(failure)));
  }

  @Override
  public void recover() {
    faults.set(Fault.NONE);
  }
}
