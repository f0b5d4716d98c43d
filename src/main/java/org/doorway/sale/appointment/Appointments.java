package org.doorway.sale.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.opportunity.ReadOnce;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of appointments. An opportunity has at most one open meeting and one open closing. */
@Repository
public class Appointments {

  private final JdbcClient jdbc;
  private final ReadOnce<List<Appointment>> known = new ReadOnce<>();

  Appointments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes a date with the client at their home, or moves the one that is open. */
  public void agreeMeeting(
      OpportunityId id, Appointment.Kind kind, Instant startsAt, String place) {
    agree(id, kind, startsAt, place, openMeeting(id));
  }

  /** Makes the closing's date, or moves the one that is open. */
  public void agreeClosing(OpportunityId id, Instant startsAt, String place) {
    agree(id, Appointment.Kind.CLOSING, startsAt, place, openClosing(id));
  }

  public Optional<Appointment> openMeeting(OpportunityId id) {
    return open(id).stream().filter(a -> a.kind() != Appointment.Kind.CLOSING).findFirst();
  }

  public Optional<Appointment> openClosing(OpportunityId id) {
    return open(id).stream().filter(a -> a.kind() == Appointment.Kind.CLOSING).findFirst();
  }

  /** The appointments that stand, in the order they were made. */
  public List<Appointment> open(OpportunityId id) {
    return known.read(id, this::rows);
  }

  private List<Appointment> rows(OpportunityId id) {
    return jdbc.sql(
            "select * from appointment where opportunity_id = ? and status = 'OPEN' order by id")
        .param(id.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** An invitation to it has left. */
  public void invited(Appointment appointment) {
    if (!appointment.told()) {
      known.forget();
      jdbc.sql("update appointment set invited = true, told_sequence = ? where id = ?")
          .params(appointment.sequence(), appointment.id())
          .update();
    }
  }

  public void held(Appointment appointment) {
    end(appointment, "HELD");
  }

  public void cancelled(Appointment appointment) {
    end(appointment, "CANCELLED");
  }

  private void end(Appointment appointment, String status) {
    known.forget();
    jdbc.sql("update appointment set status = ? where id = ?")
        .params(status, appointment.id())
        .update();
  }

  private void agree(
      OpportunityId id,
      Appointment.Kind kind,
      Instant startsAt,
      String place,
      Optional<Appointment> open) {
    if (open.filter(standing -> standing.isAt(kind, startsAt, place)).isPresent()) {
      return;
    }
    known.forget();
    if (open.isPresent()) {
      jdbc.sql(
              """
              update appointment set kind = ?, starts_at = ?, place = ?, sequence = sequence + 1
              where id = ?
              """)
          .params(kind.name(), TimeStamp.of(startsAt), place, open.get().id())
          .update();
    } else {
      jdbc.sql(
              """
              insert into appointment (opportunity_id, kind, starts_at, place, sequence, status)
              values (?, ?, ?, ?, 0, 'OPEN')
              """)
          .params(id.value(), kind.name(), TimeStamp.of(startsAt), place)
          .update();
    }
  }

  private static Appointment read(ResultSet row) throws SQLException {
    return new Appointment(
        row.getLong("id"),
        new OpportunityId(row.getString("opportunity_id")),
        Appointment.Kind.valueOf(row.getString("kind")),
        TimeStamp.read(row, "starts_at"),
        row.getString("place"),
        row.getInt("sequence"),
        row.getBoolean("invited"),
        row.getObject("told_sequence") != null
            && row.getInt("told_sequence") == row.getInt("sequence"));
  }
}
