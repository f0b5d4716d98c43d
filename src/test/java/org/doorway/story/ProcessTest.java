package org.doorway.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doorway.world.crm.Crm;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.email.EmailSender;
import org.doorway.world.email.Mailbox;
import org.doorway.world.texting.TextSender;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * Boots the application with the ways out mocked and the job executor off, so that a story runs
 * each job and moves the clock itself. Nothing may be added by a class: one context serves them
 * all.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@MockitoBean(
    types = {Crm.class, CrmChanges.class, EmailSender.class, Mailbox.class, TextSender.class})
@Import({StoryBrokerage.class, SqlCount.class, TestStaff.class, WalkedPaths.class})
@ExtendWith(StoryExtension.class)
public @interface ProcessTest {}
