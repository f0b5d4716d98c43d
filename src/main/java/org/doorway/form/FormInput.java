package org.doorway.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was entered, checked and in its own type. Asking for what cannot be there is a bug. */
public final class FormInput {

  private final Map<String, FormField> fields;
  private final Map<String, Object> values;

  FormInput(List<FormField> fields, Map<String, Object> values) {
    this.fields = fields.stream().collect(toUnmodifiableMap(FormField::key, field -> field));
    this.values = Map.copyOf(values);
  }

  public boolean has(String key) {
    return find(key, Object.class).isPresent();
  }

  /** Everything that was entered, by key: the evidence to keep. */
  public Map<String, Object> values() {
    return values;
  }

  public String text(String key) {
    return present(key, findText(key));
  }

  public Optional<String> findText(String key) {
    return find(key, String.class);
  }

  /** What was ticked of a list, in the order of ticking; nothing where it was not shown. */
  public List<String> texts(String key) {
    return find(key, List.class).stream()
        .flatMap(ticked -> ((List<?>) ticked).stream())
        .map(String::valueOf)
        .toList();
  }

  /** A box that was not shown is not ticked. */
  public boolean bool(String key) {
    return find(key, Boolean.class).orElse(false);
  }

  public int integer(String key) {
    return decimal(key).intValueExact();
  }

  public Optional<Integer> findInteger(String key) {
    return findDecimal(key).map(BigDecimal::intValueExact);
  }

  public BigDecimal decimal(String key) {
    return present(key, findDecimal(key));
  }

  public Optional<BigDecimal> findDecimal(String key) {
    return find(key, BigDecimal.class);
  }

  public BigDecimal money(String key) {
    return present(key, findMoney(key));
  }

  public Optional<BigDecimal> findMoney(String key) {
    return find(key, BigDecimal.class);
  }

  public LocalDate date(String key) {
    return present(key, findDate(key));
  }

  public Optional<LocalDate> findDate(String key) {
    return find(key, LocalDate.class);
  }

  public LocalTime time(String key) {
    return present(key, findTime(key));
  }

  public Optional<LocalTime> findTime(String key) {
    return find(key, LocalTime.class);
  }

  public Instant dateTime(String key, ZoneId zone) {
    return present(key, findDateTime(key, zone));
  }

  /** The moment entered; the zone is that of a time without an offset. */
  public Optional<Instant> findDateTime(String key, ZoneId zone) {
    return find(key, TemporalAccessor.class)
        .map(
            moment ->
                moment instanceof LocalDateTime local
                    ? local.atZone(zone).toInstant()
                    : OffsetDateTime.from(moment).toInstant());
  }

  /** For a rule the form cannot say, such as a date in the past. */
  public InvalidInput problem(String key, String message) {
    return new InvalidInput(List.of(field(key).problem(message)));
  }

  private <T> Optional<T> find(String key, Class<T> type) {
    Object value = values.get(field(key).key());
    if (value != null && !type.isInstance(value)) {
      throw new IllegalStateException(key + " is not a " + type.getSimpleName());
    }
    return Optional.ofNullable(type.cast(value));
  }

  private FormField field(String key) {
    return Optional.ofNullable(fields.get(key))
        .orElseThrow(() -> new IllegalStateException("The form has no field " + key));
  }

  private static <T> T present(String key, Optional<T> value) {
    return value.orElseThrow(() -> new IllegalStateException("Nothing entered for " + key));
  }
}
