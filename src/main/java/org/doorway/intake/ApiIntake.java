package org.doorway.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormSchema;
import org.doorway.opportunity.OpportunityId;
import org.doorway.process.PathStarter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Intake over the API: the start form's rules, and the path started with it or not at all. */
@Service
class ApiIntake {

  private final FormSchema form;
  private final Intake intake;
  private final PathStarter path;
  private final TransactionTemplate transaction;

  ApiIntake(
      FeelEvaluator feel,
      Intake intake,
      PathStarter path,
      PlatformTransactionManager transactions) {
    this.form = read(feel);
    this.intake = intake;
    this.path = path;
    this.transaction = new TransactionTemplate(transactions);
  }

  OpportunityId start(OpportunityRequest request, String user) {
    NewOpportunity incoming = NewOpportunityForm.read(form.check(request.fields()));
    return transaction.execute(
        started -> {
          OpportunityId id = intake.register(incoming, user);
          Map<String, Object> variables = Intake.variables(incoming);
          path.start(id.value(), variables);
          return id;
        });
  }

  private static FormSchema read(FeelEvaluator feel) {
    try (var file =
        new ClassPathResource("forms/" + NewOpportunityForm.ID + ".form").getInputStream()) {
      return FormSchema.read(file, feel);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
