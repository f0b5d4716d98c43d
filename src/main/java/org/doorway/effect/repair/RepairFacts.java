package org.doorway.effect.repair;

import java.util.HashMap;
import java.util.Map;
import org.doorway.effect.Effect;
import org.doorway.effect.Effects;
import org.doorway.form.FormContext;
import org.doorway.sale.opportunity.Opportunities;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** What the person who must decide about a failed effect is shown. */
@Service
class RepairFacts {

  private final RepairTable repairs;
  private final Effects effects;
  private final Opportunities opportunities;

  RepairFacts(RepairTable repairs, Effects effects, Opportunities opportunities) {
    this.repairs = repairs;
    this.effects = effects;
    this.opportunities = opportunities;
  }

  Repair repair(FormContext context) {
    return repairs.get(Long.parseLong(context.record()));
  }

  Map<String, Object> of(FormContext context) {
    Repair repair = repair(context);
    var facts = new HashMap<String, Object>();
    facts.put("reason", repair.reason());
    repair.effect().flatMap(effects::find).ifPresent(effect -> facts.putAll(shown(effect)));
    var link = opportunities.get(context.opportunity()).crm();
    link.opportunityId().ifPresent(id -> facts.put("crmOpportunity", id.toString()));
    return facts;
  }

  private static Map<String, Object> shown(Effect effect) {
    return Map.of(
        "effectKind", StringUtils.capitalize(effect.kind().word()),
        "recipient", effect.recipient(),
        "subject", effect.subject(),
        "words", effect.words());
  }
}
