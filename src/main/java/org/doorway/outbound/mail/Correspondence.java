package org.doorway.outbound.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doorway.effect.Effect;
import org.doorway.effect.EffectKey;
import org.doorway.effect.EffectKind;
import org.doorway.effect.EffectLedger;
import org.doorway.engine.tasklist.TaskLinks;
import org.doorway.sale.opportunity.Opportunity;
import org.doorway.sale.staff.Staff;
import org.doorway.sale.staff.StaffMember;
import org.doorway.sale.value.EmailAddress;
import org.doorway.world.email.Email;
import org.doorway.world.email.EmailProperties;
import org.doorway.world.email.EmailRejectedException;
import org.doorway.world.email.EmailSender;
import org.springframework.stereotype.Service;

/** Writes the emails of an opportunity and sees to it that each is sent once. */
@Service
public class Correspondence {

  private final EffectLedger ledger;
  private final EmailSender sender;
  private final EmailTemplates templates;
  private final EmailProperties properties;
  private final Staff staff;
  private final AgentCard card;
  private final TaskLinks links;

  Correspondence(
      EffectLedger ledger,
      EmailSender sender,
      EmailTemplates templates,
      EmailProperties properties,
      Staff staff,
      AgentCard card,
      TaskLinks links) {
    this.ledger = ledger;
    this.sender = sender;
    this.templates = templates;
    this.properties = properties;
    this.staff = staff;
    this.card = card;
    this.links = links;
  }

  /**
   * From the agent to the client, who answers to the agent. Answers whether it left, now or before:
   * a person may have decided against it. Throws {@link EmailRejectedException} when the client has
   * no usable address.
   */
  public boolean toClient(
      EffectKey key, Opportunity opportunity, EmailTemplate template, Map<String, ?> facts) {
    return toClient(key, opportunity, template, facts, email -> email);
  }

  /** The same, with what else the email needs: copies, an invitation, another sender. */
  public boolean toClient(
      EffectKey key,
      Opportunity opportunity,
      EmailTemplate template,
      Map<String, ?> facts,
      UnaryOperator<Email> more) {
    StaffMember agent = staff.get(opportunity.agent());
    var all = aboutClient(opportunity);
    all.putAll(facts);
    Email email =
        Email.to(clientOf(opportunity), templates.render(template, all))
            .from(agent.name())
            .replyTo(Email.address(agent.email()));
    return send(effect(key, email).readByClientOf(opportunity.id()), more.apply(email));
  }

  /** To somebody else about the opportunity, from its agent, copy to the client: title company. */
  public void toOther(
      EffectKey key,
      Opportunity opportunity,
      EmailAddress to,
      EmailTemplate template,
      Map<String, ?> facts) {
    Email email = fromAgent(opportunity, to, template, facts);
    Optional<String> client = opportunity.seller().email();
    if (client.isPresent()) {
      send(
          effect(key, email).readByClientOf(opportunity.id()),
          email.cc(Email.address(client.get())));
    } else {
      send(effect(key, email), email);
    }
  }

  /** The same, and the client does not read along: the agent of a buyer. */
  public void toAnother(
      EffectKey key,
      Opportunity opportunity,
      EmailAddress to,
      EmailTemplate template,
      Map<String, ?> facts) {
    send(key, fromAgent(opportunity, to, template, facts));
  }

  private Email fromAgent(
      Opportunity opportunity, EmailAddress to, EmailTemplate template, Map<String, ?> facts) {
    StaffMember agent = staff.get(opportunity.agent());
    var all = card.of(agent);
    all.put("propertyAddress", opportunity.property().address());
    all.put("sellerName", opportunity.seller().name());
    all.putAll(facts);
    return Email.to(to, templates.render(template, all))
        .from(agent.name())
        .replyTo(Email.address(agent.email()));
  }

  /** To colleagues, about an opportunity, with a link to the task that it is about. */
  public void toStaff(
      EffectKey key,
      Opportunity opportunity,
      List<StaffMember> readers,
      EmailTemplate template,
      Map<String, ?> facts) {
    var all = new HashMap<String, Object>();
    all.put("sellerName", opportunity.seller().name());
    all.put("propertyAddress", opportunity.property().address());
    opportunity
        .assignment()
        .agent()
        .ifPresent(agent -> all.put("agentName", staff.get(agent).name()));
    all.put("taskUrl", links.to(opportunity.id(), template.task()));
    all.putAll(facts);
    List<EmailAddress> to = readers.stream().map(reader -> Email.address(reader.email())).toList();
    send(key, Email.to(to, templates.render(template, all)).automated());
  }

  /** To one colleague, about whatever waits for them, with a link to Tasklist. */
  public void toColleague(
      EffectKey key, StaffMember reader, EmailTemplate template, Map<String, ?> facts) {
    to(reader, key, template, "taskUrl", links.toList(), facts);
  }

  /** To one admin, about the application itself, with a link to Cockpit. */
  public void toAdmin(
      EffectKey key, StaffMember reader, EmailTemplate template, Map<String, ?> facts) {
    to(reader, key, template, "cockpitUrl", links.toCockpit(), facts);
  }

  private void to(
      StaffMember reader,
      EffectKey key,
      EmailTemplate template,
      String linkName,
      String link,
      Map<String, ?> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put(linkName, link);
    EmailAddress to = Email.address(reader.email());
    send(key, Email.to(to, templates.render(template, all)).automated());
  }

  private boolean send(EffectKey key, Email email) {
    return send(effect(key, email), email);
  }

  private boolean send(Effect effect, Email email) {
    String messageId = effect.key().messageId(domain());
    String sent =
        ledger.once(
            effect,
            claim -> {
              email.without(claim.leftOut()).ifPresent(left -> sender.send(messageId, left));
              return messageId;
            });
    return !sent.isEmpty();
  }

  private static Effect effect(EffectKey key, Email email) {
    String to = email.to().stream().map(EmailAddress::value).collect(Collectors.joining(", "));
    return new Effect(key, EffectKind.EMAIL, to, email.content().subject(), email.content().text());
  }

  private EmailAddress clientOf(Opportunity opportunity) {
    return opportunity
        .seller()
        .email()
        .map(Email::address)
        .orElseThrow(
            () ->
                new EmailRejectedException(
                    opportunity.seller().name(), "no email address is known"));
  }

  private Map<String, Object> aboutClient(Opportunity opportunity) {
    var facts = card.of(staff.get(opportunity.agent()));
    facts.put("sellerFirstName", opportunity.seller().firstName());
    facts.put("propertyAddress", opportunity.property().address());
    return facts;
  }

  private String domain() {
    return properties.from().domain();
  }
}
