package org.doorway.engine.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of completed forms: what was answered, when, by whom. */
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

  private static String json(FormInput input) {
    try {
      return JSON.writeValueAsString(input.values());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
