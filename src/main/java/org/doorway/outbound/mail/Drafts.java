package org.doorway.outbound.mail;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorway.effect.hold.Outgoing;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.opportunity.Seller;
import org.doorway.sale.staff.Staff;
import org.springframework.stereotype.Service;

/**
 * What a form will send, as it will read, for whoever completes it: made of the same templates as
 * the email itself, with a {@link Blank} for what is still to be entered.
 */
@Service
public class Drafts {

  private final EmailTemplates templates;
  private final AgentCard card;
  private final Staff staff;
  private final Outgoing outgoing;

  Drafts(EmailTemplates templates, AgentCard card, Staff staff, Outgoing outgoing) {
    this.templates = templates;
    this.card = card;
    this.staff = staff;
    this.outgoing = outgoing;
  }

  /** To the client; the facts win over what is known of the agent. */
  public String toClient(Opportunity opportunity, EmailTemplate template, Map<String, ?> facts) {
    return toClient(opportunity, template, facts, List.of());
  }

  public String toClient(
      Opportunity opportunity, EmailTemplate template, Map<String, ?> facts, List<?> copies) {
    var all = aboutAgent(opportunity);
    all.put("sellerFirstName", opportunity.seller().firstName());
    all.put("propertyAddress", opportunity.property().address());
    all.putAll(facts);
    return email(client(opportunity), copies, template, all);
  }

  /** To somebody else about the opportunity, copy to the client. */
  public String toOther(
      Opportunity opportunity, String to, EmailTemplate template, Map<String, ?> facts) {
    return toOther(
        opportunity, to, opportunity.seller().email().stream().toList(), template, facts);
  }

  /** The same, and the client does not read along. */
  public String toAnother(
      Opportunity opportunity, String to, EmailTemplate template, Map<String, ?> facts) {
    return toOther(opportunity, to, List.of(), template, facts);
  }

  private String toOther(
      Opportunity opportunity,
      String to,
      List<String> copies,
      EmailTemplate template,
      Map<String, ?> facts) {
    var all = aboutAgent(opportunity);
    all.put("sellerName", opportunity.seller().name());
    all.put("propertyAddress", opportunity.property().address());
    all.putAll(facts);
    return email(to, copies, template, all);
  }

  /** A text message to the client. */
  public String textToClient(Opportunity opportunity, String words) {
    return leaves()
        + "\n\nText message to "
        + opportunity.seller().phone().orElse("")
        + ":\n\n"
        + words;
  }

  private String email(
      String to, List<?> copies, EmailTemplate template, Map<String, Object> facts) {
    var draft = new StringBuilder(leaves()).append("\n\nTo: ").append(to);
    if (!copies.isEmpty()) {
      draft
          .append("\nCopy: ")
          .append(String.join(", ", copies.stream().map(String::valueOf).toList()));
    }
    return draft.append('\n').append(templates.plain(template, facts).strip()).toString();
  }

  private Map<String, Object> aboutAgent(Opportunity opportunity) {
    var facts = new HashMap<String, Object>();
    opportunity.assignment().agent().map(staff::get).map(card::of).ifPresent(facts::putAll);
    return facts;
  }

  private static String client(Opportunity opportunity) {
    Seller seller = opportunity.seller();
    return seller.email().map(email -> seller.name() + ", " + email).orElse(seller.name());
  }

  private String leaves() {
    Duration patience = outgoing.patience();
    return patience.isZero()
        ? "Goes out as soon as you complete this."
        : "Goes out %s after you complete this. Until then it can be stopped, or sent at once, at the listing desk."
            .formatted(words(patience));
  }

  private static String words(Duration patience) {
    boolean minutes = patience.toSecondsPart() == 0;
    long count = minutes ? patience.toMinutes() : patience.toSeconds();
    return count + (minutes ? " minute" : " second") + (count == 1 ? "" : "s");
  }
}
