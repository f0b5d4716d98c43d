package org.doorway.outbound.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.doorway.world.email.EmailContent;
import org.doorway.world.email.EmailProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a template and its facts into the words of an email, with the brokerage's own around. */
@Component
public class EmailTemplates {

  private static final String LAYOUT = "layout";
  private static final String SUBJECT = "Subject: ";

  private final TemplateEngine html = engine(TemplateMode.HTML, ".html");
  private final TemplateEngine text = engine(TemplateMode.TEXT, ".txt");
  private final EmailProperties properties;

  EmailTemplates(EmailProperties properties) {
    this.properties = properties;
  }

  /** The words alone, below their subject, for whoever looks at them before. */
  String plain(EmailTemplate template, Map<String, ?> facts) {
    return tidy(text.process(LAYOUT, new Context(Locale.US, model(template, facts))));
  }

  /** Dates, times and prices are facts as a person reads them; a phone number may be E.164. */
  public EmailContent render(EmailTemplate template, Map<String, ?> facts) {
    var model = model(template, facts);
    var plain = text.process(LAYOUT, new Context(Locale.US, model)).split("\n", 2);
    var subject = plain[0].substring(SUBJECT.length()).strip();
    model.put("subject", subject);
    return new EmailContent(
        subject, html.process(LAYOUT, new Context(Locale.US, model)), tidy(plain[1]));
  }

  private Map<String, Object> model(EmailTemplate template, Map<String, ?> facts) {
    var model = new HashMap<String, Object>(EmailFacts.checked(template, facts));
    model.put("template", template.file());
    model.put("audience", template.audience().name());
    model.put("aboutATask", !template.task().isEmpty());
    model.put("brokerageName", properties.brokerageName());
    model.put("postalAddress", properties.postalAddress());
    model.put("licenseLine", properties.licenseLine());
    model.put("iabsUrl", properties.iabsUrl());
    return model;
  }

  private static String tidy(String text) {
    return text.replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  /** Not a bean: it would take the place of the engine that renders the application's pages. */
  private static TemplateEngine engine(TemplateMode mode, String suffix) {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/email/");
    resolver.setSuffix(suffix);
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
