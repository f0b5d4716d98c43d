package org.doorway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows nothing but the address lands where there is something to do. */
class StartBrowserTest {

  private final DemoApplication demo = DemoApplication.running();

  @BeforeEach
  void browser() {
    Chromium.browser();
  }

  @ParameterizedTest
  @CsvSource({
    "lead, /, Incoming",
    "lead, /camunda, Incoming",
    "agent, /, My tasks",
    "agent, /camunda/app/, My tasks",
  })
  void everybodyStartsWithTheirFirstList(String user, String address, String list) {
    try (var screen = Screen.at(demo, user, address)) {
      screen.seesList(list);
      assertThat(screen.page().url()).contains("/camunda/app/tasklist/");
    }
  }

  @Test
  void whoeverGuessesReadsHowLongToWait() {
    for (int guess = 0; guess < 12; guess++) {
      Tasklist.login(demo, "nobody", "tasklist");
    }

    try (var screen = Screen.at(demo, "nobody", "/")) {
      screen.sees(".notifications", "Too many wrong passwords. Please wait");
    }
  }

  @Test
  void whoeverIsWrongOnceReadsThat() {
    try (var screen = Screen.at(demo, "nobody else", "/")) {
      screen.sees(".notifications", "Wrong credentials");
    }
  }
}
