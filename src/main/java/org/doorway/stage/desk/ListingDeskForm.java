package org.doorway.stage.desk;

import static org.doorway.stage.desk.ListingDeskProcess.DESK_ACTION;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** The listing desk: whatever happens outside the tasks that the path hands out. */
@Component
class ListingDeskForm implements TaskForm {

  private final List<DeskFacts> facts;
  private final List<DeskAction> offered;
  private final Map<String, DeskAction> actions;

  ListingDeskForm(List<DeskFacts> facts, List<DeskAction> actions) {
    this.facts = facts;
    this.offered = actions;
    this.actions =
        actions.stream().collect(Collectors.toMap(DeskAction::name, Function.identity()));
  }

  @Override
  public String id() {
    return "listing-desk";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    var id = context.opportunity();
    return Map.of(
        "deskActions",
        offered.stream()
            .filter(action -> action.isPossible(id, context))
            .map(action -> Map.of("label", action.label(), "value", action.name()))
            .toList());
  }

  @Override
  public Map<String, Object> told(FormContext context) {
    var id = context.opportunity();
    var told = new HashMap<String, Object>();
    facts.forEach(stage -> told.putAll(stage.about(id)));
    var dates =
        facts.stream()
            .flatMap(stage -> stage.dates(id).stream())
            .sorted(Comparator.comparing(DeskFacts.NextDate::at))
            .map(date -> Map.of("when", date.when(), "what", date.what()))
            .toList();
    if (!dates.isEmpty()) {
      told.put("nextDates", dates);
    }
    return told;
  }

  @Override
  public Map<String, String> drafts(FormContext context) {
    var all = new HashMap<String, String>();
    actions.values().forEach(action -> all.putAll(action.drafts(context.opportunity())));
    return all;
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    input.findText("deskAction").ifPresent(name -> look(name, context, input, remarks));
  }

  /** What cannot be done now is refused with its reason, and not as if nobody had heard of it. */
  private void look(String name, FormContext context, FormInput input, Remarks remarks) {
    DeskAction action = actions.get(name);
    if (action == null) {
      remarks.refuse("deskAction", "This is not one of the choices. Please choose again.");
    } else {
      action.look(context.opportunity(), context, input, remarks);
    }
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    DeskAction action = Objects.requireNonNull(actions.get(input.text("deskAction")));
    DeskAction.Done done = action.perform(context.opportunity(), context, input);
    return DESK_ACTION.of(done.news());
  }
}
