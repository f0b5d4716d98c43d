package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is in the CRM, newest first: for people, and as JSON. */
@Sandbox
@Controller
@RequestMapping("/sandbox/crm")
class CrmPage {

  private final RecordTable table;
  private final RecordLog log;
  private final CrmView view;

  CrmPage(RecordTable table, RecordLog log, CrmView view) {
    this.table = table;
    this.log = log;
    this.view = view;
  }

  @GetMapping
  String page(Model model) {
    var records = records();
    model.addAttribute(
        "opportunities", records.opportunities().stream().map(view::opportunity).toList());
    model.addAttribute("people", records.people().stream().map(view::person).toList());
    model.addAttribute("activities", records.activities().stream().map(view::activity).toList());
    model.addAttribute("changes", records.changes().stream().map(view::change).toList());
    return "sandbox/crm";
  }

  @GetMapping("/records")
  @ResponseBody
  Records records() {
    return new Records(
        newestFirst(PeopleResource.PATH),
        newestFirst(OpportunityResource.PATH),
        newestFirst(ActivityResource.PATH),
        log.newestFirst());
  }

  private List<ObjectNode> newestFirst(String path) {
    var all = new ArrayList<>(table.all(path));
    Collections.reverse(all);
    return all;
  }

  record Records(
      List<ObjectNode> people,
      List<ObjectNode> opportunities,
      List<ObjectNode> activities,
      List<Change> changes) {}
}
