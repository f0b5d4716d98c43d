package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.doorway.sandbox.Sandbox;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhook subscriptions. */
@Sandbox
@RestController
@RequestMapping(CopperGate.BASE + "/webhooks")
class SubscriptionsController {

  private final WebhookSubscriptions webhooks;

  SubscriptionsController(WebhookSubscriptions webhooks) {
    this.webhooks = webhooks;
  }

  @PostMapping
  ObjectNode create(@RequestBody(required = false) byte[] body) {
    return webhooks.create(CopperBody.read(body));
  }

  @GetMapping
  List<ObjectNode> all() {
    return webhooks.all();
  }

  @GetMapping("/{id:\\d{1,18}}")
  ObjectNode get(@PathVariable long id) {
    return webhooks.get(id);
  }

  @DeleteMapping("/{id:\\d{1,18}}")
  ObjectNode delete(@PathVariable long id) {
    return webhooks.delete(id);
  }
}
