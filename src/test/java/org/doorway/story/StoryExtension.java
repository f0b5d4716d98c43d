package org.doorway.story;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every story begins in an empty brokerage on the same Monday morning. */
class StoryExtension implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  @Override
  public void beforeEach(ExtensionContext story) {
    brokerage(story).open();
  }

  @Override
  public void afterEach(ExtensionContext story) {
    brokerage(story).close();
    WalkedPaths.told(story.getRequiredTestMethod());
  }

  @Override
  public void afterAll(ExtensionContext stories) {
    WalkedPaths.keep();
  }

  private static StoryBrokerage brokerage(ExtensionContext story) {
    return SpringExtension.getApplicationContext(story).getBean(StoryBrokerage.class);
  }
}
