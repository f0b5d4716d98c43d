package org.doorway.world.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes an invitation as iCalendar, with the rules of its time zone in it. */
final class InvitationIcs {

  private static final String PRODUCT = "-//Doorway//Seller process//EN";
  private static final TimeZoneRegistry ZONES =
      TimeZoneRegistryFactory.getInstance().createRegistry();

  private final Invitation invitation;

  InvitationIcs(Invitation invitation) {
    this.invitation = invitation;
  }

  String write(Instant now) {
    var start = invitation.start().truncatedTo(ChronoUnit.SECONDS).atZone(invitation.zone());
    var calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new Method(invitation.method().name()));
    calendar.add(zoneRules(start));
    calendar.add(event(start, now));
    return text(calendar);
  }

  private VEvent event(ZonedDateTime start, Instant now) {
    var event = new VEvent(false);
    event.add(new Uid(invitation.uid()));
    event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
    event.add(new DtStart<>(start));
    event.add(new DtEnd<>(start.plus(invitation.duration())));
    event.add(new Sequence(invitation.sequence()));
    event.add(status());
    event.add(new Summary(invitation.summary()));
    event.add(new Location(invitation.location()));
    event.add(new Description(invitation.description()));
    event.add(organizer());
    invitation.attendees().forEach(attendee -> event.add(attendee(attendee)));
    return event;
  }

  private Status status() {
    return invitation.method() == Invitation.Method.CANCEL
        ? ImmutableStatus.VEVENT_CANCELLED
        : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private Organizer organizer() {
    var organizer = invitation.organizer();
    return new Organizer(
        new ParameterList(List.of(new Cn(organizer.name()))), organizer.calendarAddress());
  }

  private static Attendee attendee(Participant attendee) {
    return new Attendee(
        new ParameterList(
            List.of(
                new Cn(attendee.name()), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE)),
        attendee.calendarAddress());
  }

  /**
   * Only what holds in the year of the meeting: Outlook stumbles over a zone's whole history. One
   * thread at a time: the library loads and computes these rules lazily, without a lock.
   */
  private static synchronized VTimeZone zoneRules(ZonedDateTime start) {
    var history = history(start.getZone());
    var inForce =
        IntStream.range(0, 12)
            .mapToObj(month -> history.getApplicableObservance(start.plusMonths(month)))
            .distinct()
            .toList();
    return new VTimeZone(
        new PropertyList(List.of(new TzId(start.getZone().getId()))), new ComponentList<>(inForce));
  }

  private static VTimeZone history(ZoneId zone) {
    var rules = ZONES.getTimeZone(zone.getId());
    if (rules == null) {
      throw new IllegalArgumentException("No calendar rules for the time zone " + zone);
    }
    return rules.getVTimeZone();
  }

  private static String text(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
