package org.doorway.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doorway.badinput.Canary;
import org.doorway.badinput.Leftovers;
import org.doorway.world.crm.Crm;
import org.doorway.world.email.EmailSender;
import org.doorway.world.texting.TextSender;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Runs the application behind a port, with its real security; only the ways out are mocked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.admin-user.id=admin",
      "doorway.crm-feed.secret=a-secret-of-the-webhook",
      "camunda.bpm.admin-user.password=" + WebStaff.PASSWORD,
      "camunda.bpm.generic-properties.properties.enable-password-policy=true",
      // Tests come from wherever they say.
      "doorway.login.trusted-proxies=127.0.0.1",
      "doorway.door.hosts=127.0.0.1,localhost,office.example"
    })
@ActiveProfiles("test")
@MockitoBean(types = {Crm.class, EmailSender.class, TextSender.class})
@Import({
  WebStaff.class,
  Recruits.class,
  Office.class,
  Rival.class,
  Canary.class,
  Leftovers.class,
  Statements.class
})
public @interface WebTest {}
