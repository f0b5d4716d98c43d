package org.doorway.engine.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.doorway.engine.access.FormRefusal;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.FormSchema;
import org.doorway.form.InvalidInput;
import org.doorway.form.Remarks;
import org.doorway.form.ShownText;
import org.doorway.form.StartForm;
import org.doorway.form.TaskForm;
import org.doorway.sale.opportunity.KnownFacts;
import org.doorway.sale.opportunity.Opportunities;
import org.doorway.sale.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Joins a form's file, {@code forms/<id>.form}, with the class that stands behind it. What is
 * submitted is checked against the file first, then handed to the class, and kept whole as
 * evidence.
 */
@Component
class Forms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, TaskForm> taskForms;
  private final Map<String, StartForm> startForms;
  private final Map<String, FormSchema> schemas = new HashMap<>();
  private final Opportunities opportunities;
  private final LastEntries happened;
  private final FormRecords records;
  private final IdentityService identity;
  private final Clock clock;

  Forms(
      List<TaskForm> taskForms,
      List<StartForm> startForms,
      FeelEvaluator feel,
      Opportunities opportunities,
      LastEntries happened,
      FormRecords records,
      @Lazy IdentityService identity,
      Clock clock) {
    this.taskForms = taskForms.stream().collect(Collectors.toMap(TaskForm::id, form -> form));
    this.startForms = startForms.stream().collect(Collectors.toMap(StartForm::id, form -> form));
    this.opportunities = opportunities;
    this.happened = happened;
    this.records = records;
    this.identity = identity;
    this.clock = clock;
    Stream.concat(this.taskForms.keySet().stream(), this.startForms.keySet().stream())
        .forEach(id -> schemas.put(id, read(id, feel)));
  }

  /**
   * What a task's form shows when it is opened. What no field holds is for a reader, and is never
   * markup; what is not known is said to be nothing, or what is expected, lest a variable of that
   * name be shown.
   */
  List<FormField> known(String formId, String businessKey, String record) {
    FormSchema schema = schema(formId);
    var known = new HashMap<String, @Nullable Object>();
    schema.told().forEach(name -> known.put(name, null));
    known.putAll(schema.unanswered());
    FormContext context = context(businessKey, record);
    known.putAll(shown(taskForm(formId), context));
    known.putAll(taskForm(formId).told(context));
    known.putAll(taskForm(formId).drafts(context));
    known.putAll(happened.asToldBy(schema, businessKey));
    return known.entrySet().stream()
        .map(fact -> field(fact.getKey(), readable(schema, fact.getKey(), fact.getValue())))
        .toList();
  }

  private static @Nullable Object readable(FormSchema schema, String key, @Nullable Object value) {
    return value instanceof String text && !schema.isEntry(key) ? ShownText.of(text) : value;
  }

  /** Takes a completed task's form and answers the variables that route the process. */
  Map<String, Object> accept(
      String formId, String businessKey, String record, VariableMap entered) {
    return refusing(
        formId,
        () -> {
          TaskForm form = taskForm(formId);
          FormContext context = context(businessKey, record);
          Map<String, Object> submitted = Submission.of(entered);
          Remarks remarks = schema(formId).remarks();
          FormInput input = schema(formId).read(submitted, shown(form, context), remarks);
          form.look(context, input, remarks);
          var asked = remarks.settle(confirmed(submitted));
          Map<String, Object> routing = form.accept(context, input);
          records.keep(businessKey, formId, context, input);
          records.confirm(businessKey, formId, context, asked);
          return routing;
        });
  }

  /** Takes a completed start form. */
  StartForm.Started start(String formId, VariableMap entered) {
    return refusing(
        formId,
        () -> {
          Map<String, Object> submitted = Submission.of(entered);
          Remarks remarks = schema(formId).remarks();
          FormInput input = schema(formId).read(submitted, Map.of(), remarks);
          startForm(formId).look(input, remarks);
          var asked = remarks.settle(confirmed(submitted));
          StartForm.Started started = startForm(formId).accept(user(), input);
          FormContext context = context(started.businessKey(), "");
          records.keep(started.businessKey(), formId, context, input);
          records.confirm(started.businessKey(), formId, context, asked);
          return started;
        });
  }

  /** The sentences that whoever submits a form has read and means, a line each. */
  private static List<String> confirmed(Map<String, Object> submitted) {
    return submitted.get(RefusedForm.CONFIRMED) instanceof String lines
        ? lines.lines().toList()
        : List.of();
  }

  /** The engine's own exception for a bad form: Tasklist shows it and keeps the task. */
  private static <T> T refusing(String formId, java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput invalid) {
      FormRefusal.tell(invalid);
      throw new RefusedForm(formId, invalid);
    }
  }

  /** The facts at the top of every opportunity's form, and those of this one. */
  private Map<String, Object> shown(TaskForm form, FormContext context) {
    var shown = new HashMap<String, Object>();
    if (OpportunityId.isOne(context.businessKey())) {
      shown.putAll(KnownFacts.of(opportunities.get(context.opportunity())));
    }
    shown.putAll(form.prefill(context));
    return shown;
  }

  private TaskForm taskForm(String id) {
    return Optional.ofNullable(taskForms.get(id))
        .orElseThrow(() -> new IllegalStateException("No class stands behind the form " + id));
  }

  private StartForm startForm(String id) {
    return Objects.requireNonNull(startForms.get(id));
  }

  private FormSchema schema(String id) {
    return Objects.requireNonNull(schemas.get(id));
  }

  private FormContext context(String businessKey, String record) {
    return new FormContext(businessKey, record, user(), clock.instant());
  }

  private String user() {
    return Optional.ofNullable(identity.getCurrentAuthentication())
        .map(login -> login.getUserId())
        .orElse("system");
  }

  private static FormField field(String key, @Nullable Object value) {
    var field = new FormFieldImpl();
    field.setId(key);
    field.setValue(typed(value));
    return field;
  }

  private static TypedValue typed(@Nullable Object value) {
    if (!(value instanceof List<?>)) {
      return Variables.untypedValue(value);
    }
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static FormSchema read(String id, FeelEvaluator feel) {
    try (var file = new ClassPathResource("forms/" + id + ".form").getInputStream()) {
      return FormSchema.read(file, feel);
    } catch (IOException missing) {
      throw new UncheckedIOException("No file for the form " + id, missing);
    }
  }
}
