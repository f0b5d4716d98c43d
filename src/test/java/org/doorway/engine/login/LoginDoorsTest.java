package org.doorway.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.doorway.engine.access.Roles;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;
import org.doorway.web.Office;
import org.doorway.web.Recruits;
import org.doorway.web.WebStaff;
import org.doorway.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every door that asks for a password, to somebody who does not know it. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class LoginDoorsTest {

  private static final String WRONG = "not the password";
  private static final int TRIES = 10;
  private static final AtomicInteger NEXT_PLACE = new AtomicInteger(100);

  @LocalServerPort private int port;
  @Autowired private Office office;
  @Autowired private Recruits recruits;
  @Autowired private JdbcClient jdbc;

  /**
   * A way to say who one is, with a user's name and a password, and what it says to a wrong one.
   */
  enum Door {
    API(401),
    TASKLIST(401),
    OWN_PASSWORD(400);

    private final int wrong;

    Door(int wrong) {
      this.wrong = wrong;
    }
  }

  private record Login(String user, String password, String source) {}

  @AfterEach
  void today() {
    ClockUtil.reset();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void whoGuessesHasToWaitAndIsToldSo(Door door) {
    String user = recruits.in(Roles.TEAM_LEADS);
    var guess = new Login(user, WRONG, nowhereElse());
    ClockUtil.setCurrentTime(ClockUtil.getCurrentTime()); // however long the guesses take

    assertThat(IntStream.range(0, TRIES).mapToObj(n -> knock(door, guess)))
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(door.wrong));
    Answer refused = knock(door, guess);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("6");
    assertThat(refused.body()).contains("Too many wrong passwords. Please wait ");
    Answer right = knock(door, new Login(user, WebStaff.PASSWORD, guess.source()));
    assertThat(right.status()).as("not even the right one is looked at").isEqualTo(429);
    assertThat(getsIn(user, "198.51.100.7")).as("from elsewhere").isTrue();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void minuteLaterTheRightPasswordIsRightAgain(Door door) {
    String user = recruits.in(Roles.TEAM_LEADS);
    String source = nowhereElse();
    for (int guess = 0; guess < 3 * TRIES; guess++) {
      assertThat(knock(door, new Login(user, WRONG, source)).status()).isIn(door.wrong, 429);
    }

    ClockUtil.offset(Duration.ofMinutes(1).toMillis());

    assertThat(knock(door, new Login(user, WebStaff.PASSWORD, source)).status())
        .isIn(200, 204, 404);
  }

  @Test
  void thousandWrongPasswordsAgainstFiveNamesKeepNobodyOut() {
    var names = Stream.generate(() -> recruits.in(Roles.TEAM_LEADS)).limit(5).toList();

    for (int round = 0; round < 200; round++) {
      names.forEach(name -> overTheApi(new Login(name, WRONG, "203.0.113.99")));
      if (round == 100) {
        assertThat(names).as("meanwhile").allMatch(name -> getsIn(name, "198.51.100.8"));
      }
    }

    assertThat(names).as("afterwards").allMatch(name -> getsIn(name, "198.51.100.9"));
    assertThat(names)
        .as("in Tasklist")
        .allMatch(
            name -> atTasklist(new Login(name, WebStaff.PASSWORD, "198.51.100.9")).status() == 200);
  }

  @Test
  void wrongPasswordDelaysTheRightOneByNothing() {
    String user = recruits.in(Roles.TEAM_LEADS);

    for (int typo = 0; typo < 3; typo++) {
      atTasklist(new Login(user, WRONG, "198.51.100.10"));
    }

    assertThat(atTasklist(new Login(user, WebStaff.PASSWORD, "198.51.100.10")).status())
        .isEqualTo(200);
  }

  @Test
  void lockThatIsInTheDatabaseLocksNobodyOut() {
    String user = recruits.in(Roles.TEAM_LEADS);

    jdbc.sql("update act_id_user set attempts_ = 99, lock_exp_time_ = ? where id_ = ?")
        .params(java.sql.Timestamp.valueOf("2099-01-01 00:00:00"), user)
        .update();

    assertThat(getsIn(user, "198.51.100.11")).isTrue();
    assertThat(atTasklist(new Login(user, WebStaff.PASSWORD, "198.51.100.11")).status())
        .isEqualTo(200);
  }

  @Test
  void everyWrongPasswordIsLoggedAndWritesNoLineOfItsOwn(CapturedOutput log) {
    String forged = "mallory\r\n2026-11-27T15:00:00.000Z  INFO Everything is fine";

    overTheApi(new Login(forged, WRONG, "203.0.113.20"));
    atTasklist(new Login(forged, WRONG, "203.0.113.21"));

    assertThat(log.getAll().lines())
        .noneMatch(line -> line.startsWith("2026-11-27T15:00:00.000Z"))
        .filteredOn(line -> line.contains("mallory"))
        .hasSize(2)
        .allMatch(line -> line.matches(".*from 203.0.113.2[01]: mallory\\?\\?2026.*"));
  }

  @Test
  void whateverIsLoggedIsOneLine(CapturedOutput log) {
    var logger = org.slf4j.LoggerFactory.getLogger(LoginDoorsTest.class);

    logger.info("Of the CRM: {}", "Main St\r\n2026-11-27T15:00:00.000Z  INFO\u2028forged\u001b[2J");
    logger.info("Failed", new IllegalStateException("no\n2026-11-27T15:00:00.000Z  INFO forged"));

    assertThat(log.getAll().lines())
        .noneMatch(line -> line.startsWith("2026-11-27T15:00:00.000Z  INFO"))
        .anyMatch(line -> line.contains("Main St 2026-11-27T15:00:00.000Z  INFO forged [2J"))
        .anyMatch(line -> line.startsWith("    2026-11-27T15:00:00.000Z  INFO forged"))
        .anyMatch(line -> line.matches(" {4}\\s+at org\\.doorway\\..*"));
  }

  private Answer knock(Door door, Login login) {
    return switch (door) {
      case API -> overTheApi(login);
      case TASKLIST -> atTasklist(login);
      case OWN_PASSWORD -> changingTheOwnPassword(login);
    };
  }

  private static String nowhereElse() {
    return "203.0.113." + NEXT_PLACE.incrementAndGet();
  }

  private boolean getsIn(String user, String source) {
    return List.of(200, 404)
        .contains(overTheApi(new Login(user, WebStaff.PASSWORD, source)).status());
  }

  private Answer overTheApi(Login login) {
    return browser()
        .send(
            "GET",
            "/api/opportunities/OPP-2026-999999",
            request ->
                request
                    .header("X-Forwarded-For", login.source())
                    .header("Authorization", Browser.basic(login.user(), login.password())),
            "");
  }

  private Answer atTasklist(Login login) {
    return browser()
        .signIn(
            login.user(),
            login.password(),
            "tasklist",
            request -> request.header("X-Forwarded-For", login.source()));
  }

  private Answer changingTheOwnPassword(Login login) {
    return signedInFromElsewhere(login.user())
        .tasklist(
            "PUT",
            "/user/" + login.user() + "/credentials",
            Map.of("password", WebStaff.PASSWORD, "authenticatedUserPassword", login.password()),
            request -> request.header("X-Forwarded-For", login.source()));
  }

  private Browser signedInFromElsewhere(String user) {
    Browser browser = browser();
    Answer in =
        browser.signIn(
            user,
            WebStaff.PASSWORD,
            "tasklist",
            request -> request.header("X-Forwarded-For", "198.51.100.200"));
    assertThat(in.status()).isEqualTo(200);
    return browser;
  }

  private Browser browser() {
    return new Browser(port, office.engineName());
  }
}
