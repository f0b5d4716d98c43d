package org.doorway.stage.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.doorway.story.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The commission revises its form: from 2031 on money is due after five days instead of three, and
 * there is a deadline that nobody knew before. What was signed before keeps its rules.
 */
@ProcessTest
class RevisedFormTest {

  private static final Path TABLE = Path.of("processes/contract-deadlines.dmn");
  private static final LocalDate REVISED = LocalDate.of(2031, 1, 1);

  @Autowired ContractCalendar calendar;
  @Autowired RepositoryService repository;
  private String deployment = "";

  @AfterEach
  void takeBack() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void contractsKeepTheRulesOfTheirEffectiveDate() throws IOException {
    // given
    var signedBefore = contract(REVISED.minusDays(1));
    var signedAfter = contract(REVISED);
    var known = calendar.of(signedBefore, Map.of());

    // when
    deployment =
        repository
            .createDeployment()
            .addString("processes/contract-deadlines.dmn", revised(Files.readString(TABLE)))
            .deploy()
            .getId();

    // then
    assertThat(calendar.of(signedBefore, Map.of())).isEqualTo(known);
    assertThat(day("earnest-money", signedBefore)).isEqualTo(LocalDate.of(2031, 1, 3));
    assertThat(day("earnest-money", signedAfter)).isEqualTo(LocalDate.of(2031, 1, 6));
    assertThat(day("well-water", signedAfter)).isEqualTo(LocalDate.of(2031, 1, 15));
    assertThat(calendar.of(signedAfter, Map.of())).hasSize(known.size() + 1);
  }

  /** As somebody would do it by hand: an end for the old row, a copy with a beginning. */
  private static String revised(String table) {
    String before = rule(table, "EarnestMoney");
    String ended =
        before.replaceFirst(effective("EarnestMoney"), "$1<text>&lt; date(\"2031-01-01\")</text>");
    String begun =
        before
            .replaceFirst(effective("EarnestMoney"), "$1<text>&gt;= date(\"2031-01-01\")</text>")
            .replace("<text>3</text>", "<text>5</text>")
            .replace("EarnestMoney", "EarnestMoney2031");
    String added =
        begun
            .replace("EarnestMoney2031", "WellWater")
            .replace("\"earnest-money\"", "\"well-water\"")
            .replace("<text>5</text>", "<text>14</text>")
            .replace("<text>true</text>", "<text>false</text>");
    return table.replace(before, ended + begun + added);
  }

  private static String rule(String table, String name) {
    var rule =
        Pattern.compile("<rule id=\"Rule_%s\">.*?</rule>".formatted(name), Pattern.DOTALL)
            .matcher(table);
    assertThat(rule.find()).isTrue();
    return rule.group();
  }

  private static String effective(String name) {
    return "(id=\"InputEntry_%s_EffectiveOn\">\\s*)<text />".formatted(name);
  }

  private static DeadlineFacts contract(LocalDate effective) {
    return DeadlineFacts.of(
            "trec-20-19", effective, LocalDate.of(2031, 2, 20), ZoneId.of("America/Chicago"))
        .with(Blank.EARNEST_MONEY, new BigDecimal("4500"));
  }

  private LocalDate day(String key, DeadlineFacts facts) {
    List<Deadline> deadlines = calendar.of(facts, Map.of());
    return deadlines.stream()
        .filter(deadline -> deadline.key().equals(key))
        .findFirst()
        .flatMap(Deadline::day)
        .orElseThrow();
  }
}
