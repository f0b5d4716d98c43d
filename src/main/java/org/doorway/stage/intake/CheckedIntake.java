package org.doorway.stage.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormInput;
import org.doorway.form.FormSchema;
import org.doorway.form.Remarks;
import org.doorway.sale.opportunity.CrmLinks;
import org.doorway.sale.opportunity.NewOpportunity;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Intake from outside Tasklist: the start form's rules, and the path started with it or not at all.
 */
@Service
public class CheckedIntake {

  private final FormSchema form;
  private final NewOpportunityForm startForm;
  private final Intake intake;
  private final CrmLinks crmLinks;
  private final SellerOpportunityProcess path;
  private final TransactionTemplate transaction;

  CheckedIntake(
      FeelEvaluator feel,
      NewOpportunityForm startForm,
      Intake intake,
      CrmLinks crmLinks,
      SellerOpportunityProcess path,
      PlatformTransactionManager transactions) {
    this.form = read(feel);
    this.startForm = startForm;
    this.intake = intake;
    this.crmLinks = crmLinks;
    this.path = path;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The fields that are asked for. */
  public List<String> fields() {
    return form.keys();
  }

  /** What the start form would say of the same fields. */
  public void look(FormInput input, Remarks remarks) {
    startForm.look(input, remarks);
  }

  OpportunityId start(OpportunityRequest request, String user) {
    return start(request.fields(), user, id -> {});
  }

  /**
   * Takes in an opportunity that the CRM has already; the path writes our number there. Throws
   * {@code InvalidInput} or {@link DuplicateOpportunityException}, and then nothing has begun.
   */
  public OpportunityId takeOver(
      Map<String, Object> fields, String user, Optional<Long> crmPerson, long crmOpportunity) {
    return start(
        fields,
        user,
        id -> {
          crmPerson.ifPresent(person -> crmLinks.linkPerson(id, person));
          crmLinks.linkOpportunity(id, crmOpportunity);
        });
  }

  private OpportunityId start(
      Map<String, Object> fields, String user, Consumer<OpportunityId> link) {
    Remarks remarks = form.remarks();
    FormInput input = form.read(fields, Map.of(), remarks);
    NewOpportunityForm.lookAt(input, remarks);
    remarks.settle(List.of());
    NewOpportunity incoming = NewOpportunityForm.read(input);
    return Objects.requireNonNull(
        transaction.execute(
            started -> {
              OpportunityId id = intake.register(incoming, user);
              link.accept(id);
              path.start(id, incoming);
              return id;
            }));
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
