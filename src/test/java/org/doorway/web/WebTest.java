package org.doorway.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
      "camunda.bpm.admin-user.password=" + WebStaff.PASSWORD
    })
@ActiveProfiles("test")
@MockitoBean(types = {Crm.class, EmailSender.class, TextSender.class})
@Import({WebStaff.class, Office.class, Rival.class})
public @interface WebTest {}
