package org.doorway.outbound.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An email as whoever sends it declares it: the name of its files, what it must be told and what it
 * may be told.
 */
public record EmailTemplate(String file, Set<String> required, Set<String> optional) {

  public EmailTemplate {
    required = Set.copyOf(required);
    optional = Set.copyOf(optional);
  }

  public static EmailTemplate of(String file) {
    return new EmailTemplate(file, Set.of(), Set.of());
  }

  /** With the facts that {@link Correspondence#toClient} brings along. */
  public static EmailTemplate toClient(String file) {
    return of(file)
        .needs("sellerFirstName", "propertyAddress", "agentName", "agentEmail")
        .mayHave("agentPhone");
  }

  /** With the facts that {@link Correspondence#toOther} brings along. */
  public static EmailTemplate toOther(String file) {
    return of(file)
        .needs("sellerName", "propertyAddress", "agentName", "agentEmail")
        .mayHave("agentPhone");
  }

  /** With the facts that {@link Correspondence#toStaff} brings along, but an agent's name. */
  public static EmailTemplate toStaff(String file) {
    return of(file).needs("sellerName", "propertyAddress");
  }

  public EmailTemplate needs(String... facts) {
    return new EmailTemplate(file, union(required, facts), optional);
  }

  public EmailTemplate mayHave(String... facts) {
    return new EmailTemplate(file, required, union(optional, facts));
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
