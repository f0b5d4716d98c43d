package org.doorway.probes;

import java.util.ArrayList;
import java.util.List;

/** The forms in which an expression can be smuggled into a query for tasks. */
final class QueryForms {

  private static final String CANARY = "${noSuchBeanProbe}";

  private static final List<String> EXPRESSIONS =
      List.of(
          "assigneeExpression",
          "assigneeLikeExpression",
          "ownerExpression",
          "candidateUserExpression",
          "candidateGroupExpression",
          "candidateGroupsExpression",
          "involvedUserExpression",
          "processInstanceBusinessKeyExpression",
          "processInstanceBusinessKeyLikeExpression",
          "createdOnExpression",
          "createdBeforeExpression",
          "createdAfterExpression",
          "dueDateExpression",
          "dueBeforeExpression",
          "dueAfterExpression",
          "followUpDateExpression",
          "followUpBeforeExpression",
          "followUpAfterExpression");

  private QueryForms() {}

  /** A request with it. */
  record Form(String method, String path, String body) {}

  static List<Form> all() {
    var forms = new ArrayList<Form>();
    for (var expression : EXPRESSIONS) {
      var plain = "{\"%s\":\"%s\"}".formatted(expression, CANARY);
      forms.addAll(ways(plain));
      forms.addAll(ways("{\"orQueries\":[" + plain + "]}"));
    }
    forms.addAll(
        ways(
            "{\"orQueries\":[{\"name\":\"x\"},{\"dueAfterExpression\":\"%s\"}]}"
                .formatted(CANARY)));
    return forms;
  }

  private static List<Form> ways(String query) {
    var filter =
        "{\"resourceType\":\"Task\",\"name\":\"probe\",\"query\":%s,\"properties\":{}}"
            .formatted(query);
    return List.of(
        new Form("POST", "/task?maxResults=9", query),
        new Form("POST", "/task/count", query),
        new Form("POST", "/filter/create", filter),
        new Form("PUT", "/filter/{filter}", filter),
        new Form("POST", "/filter/{filter}/list?maxResults=9", query),
        new Form("POST", "/filter/{filter}/count", query),
        new Form("POST", "/filter/{filter}/singleResult", query));
  }
}
