package org.doorway.engine.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.InvalidInput;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of completed forms: what was answered and confirmed, when, by whom. */
@Repository
class FormRecords {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final JdbcClient jdbc;

  FormRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(String opportunity, String form, FormContext context, FormInput input) {
    jdbc.sql(
            """
            insert into form_record (opportunity_id, form_id, completed_at, completed_by, answers)
            values (?, ?, ?, ?, ?)
            """)
        .params(opportunity, form, TimeStamp.of(context.now()), context.user(), json(input))
        .update();
  }

  /** What was unlikely, and who said all the same that it is meant. */
  void confirm(
      String opportunity, String form, FormContext context, List<InvalidInput.Problem> asked) {
    for (InvalidInput.Problem question : asked) {
      jdbc.sql(
              """
              insert into form_confirmation
                (opportunity_id, form_id, field, label, question, confirmed_at, confirmed_by)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(opportunity, form, question.field(), question.label(), question.message())
          .params(TimeStamp.of(context.now()), context.user())
          .update();
    }
  }

  private static String json(FormInput input) {
    try {
      return JSON.writeValueAsString(input.values());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
