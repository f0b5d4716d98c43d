package org.doorway.stage.golive;

import java.util.Map;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** MLS data and property description, confirmed with the client (handbook: daily tasks). */
@Component
class ConfirmMlsDataForm implements TaskForm {

  @Override
  public String id() {
    return "confirm-mls-data";
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    return Map.of();
  }
}
