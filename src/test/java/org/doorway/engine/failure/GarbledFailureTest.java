package org.doorway.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.doorway.sandbox.story.Answers;
import org.doorway.story.ProcessTest;
import org.doorway.story.StoryBrokerage;
import org.doorway.story.TestStaff;
import org.doorway.world.email.EmailSender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class GarbledFailureTest {

  @Autowired private StoryBrokerage brokerage;
  @Autowired private EmailSender emailSender;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;

  /** PostgreSQL would take neither the job nor its log, and the job would run for ever. */
  @Test
  void whatAServerGarbledIsKeptAsFarAsItCanBe() {
    // given
    willThrow(new IllegalStateException("The ser\0ver is away"))
        .given(emailSender)
        .send(any(), any());
    var sale = brokerage.opportunity();

    // when
    assertThatThrownBy(
            () -> sale.complete("Task_AssignListingAgent", Answers.agentChosen(TestStaff.AGENT)))
        .isInstanceOf(IllegalStateException.class);

    // then
    Job failed = management.createJobQuery().withException().singleResult();
    assertThat(failed.getExceptionMessage()).isEqualTo("The server is away");
    assertThat(
            history
                .createHistoricJobLogQuery()
                .jobId(failed.getId())
                .failureLog()
                .singleResult()
                .getJobExceptionMessage())
        .isEqualTo("The server is away");
  }
}
