package org.doorway.world.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.doorway.sale.value.EmailAddress;
import org.doorway.world.calendar.Invitation.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTest {

  private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
  private static final Instant WINTER = Instant.parse("2026-12-01T16:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T16:00:00Z, 20261201T100000",
    "2026-07-01T15:00:00Z, 20260701T100000",
    "2026-11-01T05:30:00Z, 20261101T003000",
    "2026-03-08T15:00:00Z, 20260308T100000",
  })
  void attendeesMeetAtTheSameInstantInEverySeason(Instant start, String localTime)
      throws Exception {
    var ics = invitation(start).toIcs(NOW);

    assertThat(unfolded(ics)).contains("DTSTART;TZID=America/Chicago:" + localTime);
    assertThat(startOf(ics)).isEqualTo(start);
  }

  @Test
  void carriesTheRulesOfItsZone() throws Exception {
    var ics = invitation(WINTER).toIcs(NOW);

    assertThat(ics.lines()).contains("BEGIN:VTIMEZONE", "TZID:America/Chicago");
    assertThat(unfolded(ics)).contains("DTEND;TZID=America/Chicago:20261201T113000");
  }

  @Test
  void asksEveryAttendeeForAnAnswer() {
    var ics = unfolded(invitation(WINTER).toIcs(NOW));

    assertThat(ics)
        .contains("METHOD:REQUEST", "STATUS:CONFIRMED", "SEQUENCE:0", "DTSTAMP:20261119T150000Z")
        .contains("PRODID:-//Doorway//Seller process//EN", "UID:OPP-2026-000123@doorway.example")
        .contains("ORGANIZER;CN=Lena Lead:mailto:lead@doorway.example")
        .contains("RSVP=TRUE:mailto:seller@example.com", "RSVP=TRUE:mailto:crew@example.com");
  }

  @Test
  void movingKeepsTheUidAndRaisesTheSequence() throws Exception {
    var moved = invitation(WINTER).movedTo(WINTER.plus(Duration.ofDays(1)));

    var ics = unfolded(moved.toIcs(NOW));
    assertThat(ics).contains("METHOD:REQUEST", "SEQUENCE:1", "UID:OPP-2026-000123@doorway.example");
    assertThat(startOf(ics)).isEqualTo(Instant.parse("2026-12-02T16:00:00Z"));
  }

  @Test
  void cancellingTakesItOutOfTheCalendar() {
    var ics = unfolded(invitation(WINTER).cancelled().toIcs(NOW));

    assertThat(ics)
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1")
        .contains("UID:OPP-2026-000123@doorway.example");
  }

  @Test
  void freeTextCannotAddLinesOfItsOwn() throws Exception {
    var text = "Gate; ring, twice\nBEGIN:VALARM\r\nATTENDEE:mailto:eve@example.com";

    var event = event(with(text, "O'Brien \"Bud\"; CN=Eve").toIcs(NOW));

    assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
    assertThat(event.getDescription().getValue()).startsWith("Gate; ring, twice\nBEGIN:VALARM");
    assertThat(event.getComponents()).isEmpty();
  }

  @Test
  void needsNoNetworkForTheZone() {
    assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
        .hasValue("false");
  }

  @Test
  void refusesAnInvitationNobodyCouldFollow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Participant("Sam\r\nSeller", new EmailAddress("s@example.com")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invitation(WINTER, "", "Lena", List.of()));
  }

  private static Instant startOf(String ics) throws Exception {
    return event(ics).<ZonedDateTime>getDateTimeStart().getDate().toInstant();
  }

  private static VEvent event(String ics) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(ics));
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String unfolded(String ics) {
    return ics.replace("\r\n ", "");
  }

  private static Invitation invitation(Instant start) {
    return invitation(start, "Staging and photos", "Lena Lead", attendees());
  }

  private static Invitation with(String description, String organizer) {
    return invitation(WINTER, description, organizer, attendees());
  }

  private static List<Participant> attendees() {
    return List.of(
        new Participant("Sam Seller", new EmailAddress("seller@example.com")),
        new Participant("Staging crew", new EmailAddress("crew@example.com")));
  }

  private static Invitation invitation(
      Instant start, String description, String organizer, List<Participant> attendees) {
    return new Invitation(
        "OPP-2026-000123@doorway.example",
        0,
        Method.REQUEST,
        start,
        Duration.ofMinutes(90),
        ZoneId.of("America/Chicago"),
        "Staging appointment",
        "1200 Elm St, Dallas, TX 75201",
        description,
        new Participant(organizer, new EmailAddress("lead@doorway.example")),
        attendees);
  }
}
