package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.*;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.PhoneNumber;

/** Where people and systems reach us and we them: encrypted, and really an address. */
final class SafeAddresses implements Demand {

  private static final List<Variable> FROM_OUTSIDE = List.of(URL, PUBLIC_URL);
  private static final List<Variable> TO_OUTSIDE = List.of(CRM_URL, TWILIO_URL);
  private static final List<Variable> EMAIL =
      List.of(EMAIL_FROM, BROKER_EMAIL, STAGING_CREW_EMAIL, CRM_USER, ADMIN_EMAIL);

  @Override
  public Stream<String> objections(Settings settings) {
    return Stream.of(
            FROM_OUTSIDE.stream().flatMap(variable -> ours(variable, settings.get(variable))),
            TO_OUTSIDE.stream().flatMap(variable -> theirs(variable, settings.get(variable))),
            form(settings.get(IABS_URL)),
            phone(settings.get(OFFICE_PHONE)),
            EMAIL.stream().flatMap(variable -> email(variable, settings.get(variable))))
        .flatMap(objections -> objections);
  }

  /** Passwords and clients' data come in by it, and it stands in emails. */
  private static Stream<String> ours(Variable variable, String value) {
    return Demand.when(
        !value.isEmpty() && Settings.url(value).filter(SafeAddresses::isPublic).isEmpty(),
        variable
            + " must be an https address that others can reach, without path or password, such as"
            + " https://doorway.yourbrokerage.com");
  }

  private static boolean isPublic(URI url) {
    boolean bare =
        url.getRawUserInfo() == null
            && Optional.ofNullable(url.getRawPath()).orElse("").matches("/?")
            && url.getRawQuery() == null
            && url.getRawFragment() == null;
    return "https".equals(url.getScheme()) && bare && !Settings.isThisMachine(url.getHost());
  }

  /** A token goes out with every request. */
  private static Stream<String> theirs(Variable variable, String value) {
    if (value.contains("/sandbox/")) {
      return Stream.of(variable + " points to the sandbox; leave it out");
    }
    return Demand.when(
        !value.isEmpty() && Settings.url(value).filter(SafeAddresses::isPrivate).isEmpty(),
        variable + " must be an https address (http only on this machine); leave it out");
  }

  private static boolean isPrivate(URI url) {
    return "https".equals(url.getScheme())
        || ("http".equals(url.getScheme()) && Settings.isThisMachine(url.getHost()));
  }

  private static Stream<String> form(String value) {
    boolean safe = Settings.url(value).filter(url -> "https".equals(url.getScheme())).isPresent();
    return Demand.when(
        !value.isEmpty() && !safe,
        IABS_URL + " must be the https address of the form, which every client is sent");
  }

  private static Stream<String> phone(String value) {
    return Demand.when(
        !value.isEmpty() && PhoneNumber.find(value).isEmpty(),
        OFFICE_PHONE + " is not a phone number; set the one at which the office answers");
  }

  private static Stream<String> email(Variable variable, String value) {
    return Demand.when(
        !value.isEmpty() && EmailAddress.find(value).isEmpty(),
        variable + " is not an email address; set one that is read");
  }
}
