package org.doorway.effect.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.form.FormInput;
import org.doorway.form.Remarks;
import org.doorway.form.TaskForm;
import org.springframework.stereotype.Component;

/** Somebody's address was refused: it is corrected, or they are told another way. */
@Component
class CorrectRecipientAddressForm implements TaskForm {

  private final RepairFacts facts;
  private final RepairTable repairs;
  private final Effects effects;
  private final AddressBooks books;

  CorrectRecipientAddressForm(
      RepairFacts facts, RepairTable repairs, Effects effects, AddressBooks books) {
    this.facts = facts;
    this.repairs = repairs;
    this.effects = effects;
    this.books = books;
  }

  @Override
  public String id() {
    return "correct-recipient-address";
  }

  @Override
  public Map<String, Object> prefill(FormContext context) {
    String address = address(context);
    var whose = books.whose(context.opportunity(), address);
    var shown = new HashMap<>(facts.of(context));
    shown.put("refusedAddress", address);
    whose.ifPresent(name -> shown.put("refusedName", name));
    var choices = new ArrayList<Map<String, String>>();
    if (whose.isPresent()) {
      choices.add(choice("The address is wrong: send it to the right one", "corrected"));
    }
    choices.add(choice("The address is right: try it once more", "again"));
    choices.add(choice("I told them another way: send it to everybody else", "told"));
    shown.put("recipientSolutions", List.copyOf(choices));
    return shown;
  }

  private static Map<String, String> choice(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  @Override
  public void look(FormContext context, FormInput input, Remarks remarks) {
    String address = address(context);
    input
        .findText("rightAddress")
        .filter(address::equalsIgnoreCase)
        .ifPresent(same -> remarks.refuse("rightAddress", "This is the address that was refused."));
  }

  @Override
  public Map<String, Object> accept(FormContext context, FormInput input) {
    Repair repair = facts.repair(context);
    String solution = input.text("recipientSolution");
    if (solution.equals("corrected")) {
      books.correct(
          context.opportunity(), address(context), input.text("rightAddress"), context.user());
    } else if (solution.equals("told")) {
      repair.effect().ifPresent(effect -> effects.leaveOut(effect, address(context)));
    }
    repairs.decide(repair.id(), Repair.Decision.AGAIN, context.user());
    return Map.of();
  }

  private String address(FormContext context) {
    return facts.repair(context).address().orElse("");
  }
}
