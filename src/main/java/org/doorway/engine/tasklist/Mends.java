package org.doorway.engine.tasklist;

import static org.doorway.engine.tasklist.Mend.once;

import java.util.List;

/** Where Tasklist itself is in the way, and has no plug-in point; see docs/engine-gaps.md. */
final class Mends {

  static final String LIBRARY = "/camunda/lib/deps.js";
  static final String TASKLIST = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";

  static final List<Mend> ALL =
      List.of(
          // A day that was kept is that day wherever the browser stands, not midnight in Greenwich.
          once(
              LIBRARY,
              "case D.DATE:e=new Date(Date.parse(h));",
              "case D.DATE:e=new Date(Date.parse(h+\"T00:00\"));"),
          // What is wrong with a form stands at its fields: scripts/doorway-forms.js. And what is
          // typed is in the form at once: kept back, a letter is lost when the field is drawn anew.
          once(
              TASKLIST,
              "v=new p({container:l[0]}),",
              "v=window.doorway.form(new p({container:l[0],debounce:!1}),h),"),
          once(
              TASKLIST,
              "t=!!Object.keys(e.errors).length;h.notifyFormValidated(t)",
              "t=!1;h.notifyFormValidated(t)"),
          once(
              TASKLIST,
              "if(t=A(),n=t.data,a=t.errors,",
              "if(window.doorway.sending(v,!0),t=A(),window.doorway.sending(v,!1),n=t.data,a=t.errors,"),
          once(
              TASKLIST,
              "e.t0=e.catch(0),t(e.t0);case 11:",
              "e.t0=e.catch(0),t(window.doorway.refused(v,e.t0));case 11:"),
          once(
              TASKLIST,
              "if(n)return l(\"COMPLETE_ERROR\",n);",
              "if(n)return\"camForm submission prevented\"!==n.message&&l(\"COMPLETE_ERROR\",n);"),
          // The browser's clock is not the application's: a moment instead of "4 days ago".
          moment("due"),
          moment("followUp"),
          once(
              TASKLIST,
              " am-time-ago=\"task.created\">{{ task.created }}",
              ">{{ task.created | camDate:\\'normal\\' }}"),
          // Every list with its count, not the open one alone: scripts/doorway-controls.js.
          once(
              TASKLIST,
              "maxResults:n,itemCount:!1,resourceType:\"Task\"}",
              "maxResults:n,itemCount:!0,resourceType:\"Task\"}"),
          once(
              TASKLIST,
              "{e.filterCount=t.count}",
              "{e.filterCount=t.count;window.doorway.counts(u,e)}"),
          once(
              TASKLIST,
              "<span ng-show=\"isFocused(filter)\"",
              "<span ng-show=\"isFocused(filter) || filter.itemCount\""),
          once(
              TASKLIST,
              "{{ filterCount }}",
              "{{ isFocused(filter) ? filterCount : filter.itemCount }}"));

  private Mends() {}

  private static Mend moment(String date) {
    return new Mend(
        TASKLIST,
        " am-time-ago=\"task.%1$s\">{{ task.%1$s }}".formatted(date),
        ">{{ task.%1$s | camDate:\\'normal\\' }}".formatted(date),
        2);
  }
}
