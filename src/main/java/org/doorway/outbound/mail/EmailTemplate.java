package org.doorway.outbound.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An email as whoever sends it declares it: the name of its files, who reads it, which task it is
 * about, what it must be told and what it may be told.
 *
 * @param task the task that a colleague opens from it, by its id in the model; empty when it is
 *     about none, or about several
 */
public record EmailTemplate(
    String file, Audience audience, String task, Set<String> required, Set<String> optional) {

  /** Who reads an email, and so which way on it offers at its end. */
  public enum Audience {
    /** The way back to their agent: who answers a reply, and at which number. */
    CLIENT,
    OTHER,
    /** The task, or Tasklist. */
    STAFF,
    /** Cockpit. */
    ADMIN
  }

  public EmailTemplate {
    required = Set.copyOf(required);
    optional = Set.copyOf(optional);
  }

  private static EmailTemplate of(String file, Audience audience) {
    return new EmailTemplate(file, audience, "", Set.of(), Set.of());
  }

  /** With the facts that {@link Correspondence#toClient} brings along. */
  public static EmailTemplate toClient(String file) {
    return of(file, Audience.CLIENT)
        .needs("sellerFirstName", "propertyAddress", "agentName", "agentEmail", "agentPhone");
  }

  /** With the facts that {@link Correspondence#toOther} brings along. */
  public static EmailTemplate toOther(String file) {
    return of(file, Audience.OTHER)
        .needs("sellerName", "propertyAddress", "agentName", "agentEmail", "agentPhone");
  }

  /** With the facts that {@link Correspondence#toStaff} brings along, but an agent's name. */
  public static EmailTemplate toStaff(String file) {
    return of(file, Audience.STAFF).needs("sellerName", "propertyAddress", "taskUrl");
  }

  /** Without an opportunity: what {@link Correspondence#toColleague} sends. */
  public static EmailTemplate toColleague(String file) {
    return of(file, Audience.STAFF).needs("taskUrl");
  }

  /** What {@link Correspondence#toAdmin} sends. */
  public static EmailTemplate toAdmin(String file) {
    return of(file, Audience.ADMIN).needs("cockpitUrl");
  }

  /** Its link leads to that task of the opportunity, while it is open. */
  public EmailTemplate opens(String task) {
    return new EmailTemplate(file, audience, task, required, optional);
  }

  public EmailTemplate needs(String... facts) {
    return new EmailTemplate(file, audience, task, union(required, facts), optional);
  }

  public EmailTemplate mayHave(String... facts) {
    return new EmailTemplate(file, audience, task, required, union(optional, facts));
  }

  @Override
  public String toString() {
    return file;
  }

  private static Set<String> union(Set<String> known, String... more) {
    var facts = new HashSet<>(known);
    facts.addAll(List.of(more));
    return facts;
  }
}
