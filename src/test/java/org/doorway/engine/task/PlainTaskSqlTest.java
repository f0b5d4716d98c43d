package org.doorway.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTaskSqlTest {

  private static final String MINE =
      "\n select distinct RES.REV_, RES.ID_\n from ACT_RU_TASK RES WHERE ( 1 = 1 and"
          + " RES.ASSIGNEE_ = ? ) order by RES.DUE_DATE_ asc LIMIT ? OFFSET ?";

  @Test
  void listIsAskedForInTheOrderOfAnIndex() {
    assertThat(PlainTaskSql.plain(MINE))
        .isEqualTo(
            "select RES.REV_, RES.ID_\n from ACT_RU_TASK RES WHERE ( 1 = 1 and RES.ASSIGNEE_ = ? )"
                + " order by RES.ASSIGNEE_, RES.DUE_DATE_ asc LIMIT ? OFFSET ?");
  }

  @Test
  void whatIsTheSameForTheWholeListComesFirst() {
    assertThat(
            PlainTaskSql.plain(
                MINE.replace(
                    "RES.ASSIGNEE_ = ?",
                    "RES.ASSIGNEE_ IS NULL and RES.TASK_DEF_KEY_ = ?"
                        + " and RES.SUSPENSION_STATE_ = 1")))
        .contains(
            " order by RES.ASSIGNEE_, RES.TASK_DEF_KEY_, RES.SUSPENSION_STATE_,"
                + " RES.DUE_DATE_ asc LIMIT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(distinct RES.ID_ ) from ACT_RU_TASK RES WHERE RES.ASSIGNEE_ is null",
        "SELECT COUNT(*) FROM (SELECT DISTINCT RES.ID_ from ACT_RU_TASK RES"
            + " WHERE RES.ASSIGNEE_ is null) countDistinct"
      })
  void countCountsRows(String count) {
    assertThat(PlainTaskSql.plain(count))
        .isEqualTo("select count(*) from ACT_RU_TASK RES WHERE RES.ASSIGNEE_ is null");
  }

  /** With a join a task may come twice, and in an alternative nothing is the same for all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select distinct RES.ID_ from ACT_RU_TASK RES left join ACT_RU_IDENTITYLINK I"
            + " on I.TASK_ID_ = RES.ID_ order by RES.ID_ asc",
        "select distinct RES.ID_ from ACT_RU_TASK RES WHERE RES.ASSIGNEE_ = ? or RES.OWNER_ = ?"
            + " order by RES.ID_ asc",
        "select distinct RES.ID_ from ACT_RU_JOB RES order by RES.ID_ asc",
        "update ACT_RU_TASK set NAME_ = ?"
      })
  void whatMayMeanSomethingElseStaysAsItIs(String sql) {
    assertThat(PlainTaskSql.plain(sql)).isEqualTo(sql);
  }
}
