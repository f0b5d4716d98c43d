package org.doorway.stage.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.ContactMethod;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of client meetings: one per opportunity. */
@Repository
class Meetings implements Entries {

  private final JdbcClient jdbc;

  Meetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(OpportunityId id, Meeting meeting) {
    jdbc.sql(
            """
            insert into meeting (held_at, preferred_method, preferred_go_live, showing_type,
              showing_notes, special_notes, notes, opportunity_id) values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(TimeStamp.of(meeting.heldAt()), meeting.preferredMethod().name())
        .params(meeting.preferredGoLive(), meeting.showingType(), meeting.showingInstructions())
        .param(meeting.specialCircumstances().orElse(null))
        .params(meeting.notes(), id.value())
        .update();
  }

  /** The meeting, unless there was none or the CRM has its notes. */
  Optional<Meeting> unlogged(OpportunityId id) {
    return jdbc.sql("select * from meeting where opportunity_id = ? and crm_activity_id is null")
        .param(id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql("select held_at, notes from meeting where opportunity_id = ?")
        .param(id.value())
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "held_at"),
                    "Met at the home",
                    row.getString("notes"),
                    true))
        .list();
  }

  void logged(OpportunityId id, long crmActivityId) {
    jdbc.sql("update meeting set crm_activity_id = ? where opportunity_id = ?")
        .params(crmActivityId, id.value())
        .update();
  }

  private static Meeting read(ResultSet row) throws SQLException {
    return new Meeting(
        TimeStamp.read(row, "held_at"),
        ContactMethod.valueOf(row.getString("preferred_method")),
        row.getObject("preferred_go_live", java.time.LocalDate.class),
        row.getString("showing_type"),
        row.getString("showing_notes"),
        Optional.ofNullable(row.getString("special_notes")),
        row.getString("notes"));
  }
}
