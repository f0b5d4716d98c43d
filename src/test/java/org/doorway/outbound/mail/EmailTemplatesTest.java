package org.doorway.outbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doorway.world.email.EmailExamples.BROKERAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorway.outbound.mail.EmailTemplate.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTemplatesTest {

  private static final Path FOLDER = Path.of("src/main/resources/templates/email");
  private static final String IABS =
      "Texas Real Estate Commission Information About Brokerage Services";

  private static final EmailTemplate AGENT_INTRODUCTION =
      KnownTemplates.named("agent-introduction");
  private static final EmailTemplate APPOINTMENT_INVITATION =
      KnownTemplates.named("appointment-invitation");
  private static final EmailTemplate BACK_ON_MARKET = KnownTemplates.named("back-on-market");
  private static final EmailTemplate LISTING_LIVE = KnownTemplates.named("listing-live");
  private static final EmailTemplate THANK_YOU = KnownTemplates.named("thank-you");

  private final EmailTemplates templates = new EmailTemplates(BROKERAGE);

  static List<EmailTemplate> templates() {
    return KnownTemplates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyFactReachesTheReaderInBothParts(EmailTemplate template) {
    var facts = ExampleFacts.all(template);

    var mail = templates.render(template, facts);

    facts.values().stream()
        .flatMap(EmailTemplatesTest::single)
        .filter(fact -> fact.toString().length() > 2)
        .filter(fact -> !(fact instanceof Boolean) && !fact.equals("staging"))
        .map(fact -> fact.equals("+12145550123") ? "(214) 555-0123" : fact.toString())
        .filter(fact -> !fact.equals("Lone Star Title"))
        .forEach(
            fact -> {
              assertThat(mail.html()).contains(fact);
              assertThat(mail.text()).contains(fact);
            });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void namesTheBrokerageItsAddressAndLicenseInBothParts(EmailTemplate template) {
    var mail = templates.render(template, ExampleFacts.required(template));

    for (var part : new String[] {mail.html(), mail.text()}) {
      assertThat(part)
          .contains(BROKERAGE.brokerageName(), BROKERAGE.postalAddress(), BROKERAGE.licenseLine());
      assertThat(part).doesNotContain("null", "${", "[[", "[(", " th:");
    }
    assertThat(mail.text()).doesNotContain("<", "&#", "\n\n\n");
    assertThat(mail.subject()).isNotBlank().doesNotContain("null").hasSizeLessThan(90);
  }

  /** The list of several things is told thing by thing. */
  private static Stream<Object> single(Object fact) {
    return fact instanceof List<?> list
        ? list.stream()
            .flatMap(
                each -> each instanceof Map<?, ?> row ? row.values().stream() : Stream.of(each))
        : Stream.of(fact);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyReaderFindsTheirWayOn(EmailTemplate template) {
    var facts = ExampleFacts.all(template);

    var mail = templates.render(template, facts);

    switch (template.audience()) {
      case STAFF -> {
        assertThat(mail.html()).contains("href=\"" + facts.get("taskUrl") + "\"");
        assertThat(mail.text()).contains(facts.get("taskUrl").toString());
        assertThat(mail.text()).containsPattern("Open (the task|Tasklist): http");
      }
      case CLIENT -> {
        assertThat(mail.html()).contains("href=\"tel:");
        assertThat(mail.html()).contains("your answer goes to Ann Agent");
        assertThat(mail.text())
            .contains("your answer goes to Ann Agent. To talk instead, call (214)");
      }
      case ADMIN -> {
        assertThat(mail.html()).contains("href=\"" + facts.get("cockpitUrl") + "\"");
        assertThat(mail.text()).contains("Open Cockpit: " + facts.get("cockpitUrl"));
      }
      case OTHER -> assertThat(mail.html()).contains("href=\"tel:");
    }
  }

  /** Not in the example alone: an email to a client or their partners cannot be made without. */
  @ParameterizedTest
  @MethodSource("templates")
  void noEmailLeavesTheHouseWithoutANumber(EmailTemplate template) {
    boolean leaves =
        template.audience() == Audience.CLIENT || template.audience() == Audience.OTHER;

    assertThat(template.required().contains("agentPhone")).isEqualTo(leaves);
    if (leaves) {
      var mail = templates.render(template, ExampleFacts.required(template));
      assertThat(mail.html()).contains("href=\"tel:+1-214-555-0123\"");
      assertThat(mail.text()).contains("(214) 555-0123");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void carriesNothingFromElsewhere(EmailTemplate template) {
    var html = templates.render(template, ExampleFacts.all(template)).html();

    assertThat(html).doesNotContain("<img", "<script", "src=", "url(", "<link", "@import");
  }

  @Test
  void theIntroductionCarriesTheBrokerageNoticeInItsBody() {
    var mail = templates.render(AGENT_INTRODUCTION, ExampleFacts.all(AGENT_INTRODUCTION));

    assertThat(mail.subject()).isEqualTo("Meet Ann Agent, your listing agent");
    assertThat(mail.text()).contains(IABS + "\n" + BROKERAGE.iabsUrl());
    assertThat(mail.html()).contains(IABS, "href=\"" + BROKERAGE.iabsUrl() + "\"");
    assertThat(mail.html().indexOf(IABS))
        .isLessThan(mail.html().indexOf(BROKERAGE.postalAddress()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title-company", "closing-invitation"})
  void closingMailsWarnOfWireFraud(String file) {
    var template = KnownTemplates.named(file);

    var mail = templates.render(template, ExampleFacts.required(template));

    assertThat(mail.html()).contains("Protect yourself from wire fraud");
    assertThat(mail.text()).contains("PROTECT YOURSELF FROM WIRE FRAUD");
  }

  @Test
  void aMovedAppointmentSaysSo() {
    var facts = new HashMap<>(ExampleFacts.all(APPOINTMENT_INVITATION));
    facts.putAll(Map.of("moved", true, "kind", "visit"));

    var mail = templates.render(APPOINTMENT_INVITATION, facts);

    assertThat(mail.subject())
        .isEqualTo("New time for your property visit: Tuesday, December 1, 10:00 AM");
    assertThat(mail.html()).contains("A new time for your property visit");
    assertThat(mail.text()).contains("It replaces the earlier one").doesNotContain("We're set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "${7*7}",
        "[[${7*7}]]",
        "__${7*7}__",
        "[(${T(java.lang.System).exit(1)})]",
        "no"
      })
  void whatPeopleTypeStaysText(String typed) {
    var facts = new HashMap<>(ExampleFacts.all(AGENT_INTRODUCTION));
    facts.put("personalNote", typed);
    facts.put("propertyAddress", typed);

    var mail = templates.render(AGENT_INTRODUCTION, facts);

    assertThat(mail.text()).contains("\n" + typed + "\n");
    assertThat(mail.html()).contains(typed.replace("<", "&lt;").replace(">", "&gt;"));
    assertThat(mail.html()).doesNotContain("<script>");
  }

  @Test
  void apostrophesStayApostrophesInText() {
    var facts = new HashMap<>(ExampleFacts.all(BACK_ON_MARKET));
    facts.put("reason", "Buyer's lender said \"no\" & left");

    var mail = templates.render(BACK_ON_MARKET, facts);

    assertThat(mail.text()).contains("Buyer's lender said \"no\" & left");
  }

  @Test
  void aLineBreakInAFactEndsTheSubject() {
    var facts = new HashMap<>(ExampleFacts.all(BACK_ON_MARKET));
    facts.put("propertyAddress", "1 Elm St\r\nBcc: eve@example.com");

    assertThat(templates.render(BACK_ON_MARKET, facts).subject()).endsWith("1 Elm St");
  }

  @Test
  void namesTheFactThatIsMissingUnknownOrUnsafe() {
    refused(THANK_YOU, "closedOn", " ", "'closedOn' is missing");
    refused(THANK_YOU, "buyerName", "Bo", "'buyerName' is not known");
    refused(LISTING_LIVE, "listingUrl", "javascript:alert(1)", "'listingUrl' is not a web address");
    refused(LISTING_LIVE, "agentPhone", "call me", "'agentPhone' is not a phone number");
  }

  @ParameterizedTest
  @MethodSource("htmlFiles")
  void noTemplateWritesHtmlItWasGiven(Path file) throws IOException {
    assertThat(file).content().doesNotContain("utext", "[(", "__$");
  }

  private void refused(EmailTemplate template, String name, String value, String message) {
    var facts = new HashMap<>(ExampleFacts.all(template));
    facts.put(name, value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> templates.render(template, facts))
        .withMessageContaining(message);
  }

  private static List<Path> htmlFiles() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
