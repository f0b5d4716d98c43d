package org.doorway.sandbox.copper;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.doorway.sandbox.Sandbox;
import org.doorway.sandbox.copper.Catalogue.User;
import org.doorway.sandbox.copper.Resource.Edit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What can be done to a record of any kind. Changes come one at a time, each with its entry in the
 * change log; webhooks hear of it after the commit.
 */
@Sandbox
@Component
class RecordKeeper {

  private final RecordTable table;
  private final RecordLog log;
  private final WebhookSubscriptions webhooks;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RecordKeeper(
      RecordTable table,
      RecordLog log,
      WebhookSubscriptions webhooks,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.table = table;
    this.log = log;
    this.webhooks = webhooks;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  ObjectNode get(Resource resource, long id) {
    return table.find(resource.path(), id).orElseThrow(CopperException::notFound);
  }

  Search.Found search(Resource resource, ObjectNode wanted) {
    return new Search(resource.search(), wanted).in(table.all(resource.path()));
  }

  synchronized ObjectNode create(Resource resource, ObjectNode given, User by) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var made = JsonNodeFactory.instance.objectNode();
              made.put("id", table.nextId(resource.path(), resource.firstId()));
              resource.fields().forEach(field -> field.clearIn(made));
              var edit = new Edit(given, Optional.empty(), clock.instant().getEpochSecond(), by);
              edit(resource, made, edit);
              made.put("date_created", edit.now()).put("date_modified", edit.now());
              table.insert(resource.path(), made);
              resource.created(made);
              note(resource, made, "new", Change.attributes(emptyOne(resource), made), by);
              return made;
            }));
  }

  synchronized ObjectNode update(Resource resource, long id, ObjectNode given, User by) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var before = get(resource, id);
              if (given.isEmpty()) {
                return before;
              }
              var edited = before.deepCopy();
              var edit = new Edit(given, Optional.of(before), clock.instant().getEpochSecond(), by);
              edit(resource, edited, edit);
              edited.put("date_modified", edit.now());
              table.update(resource.path(), edited);
              var changed = Change.attributes(before, edited);
              if (!changed.isEmpty()) {
                note(resource, edited, "update", changed, by);
              }
              return edited;
            }));
  }

  synchronized ObjectNode delete(Resource resource, long id, User by) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var before = get(resource, id);
              table.delete(resource.path(), id);
              note(resource, before, "delete", JsonNodeFactory.instance.objectNode(), by);
              return JsonNodeFactory.instance.objectNode().put("id", id).put("is_deleted", true);
            }));
  }

  private static void edit(Resource resource, ObjectNode edited, Edit edit) {
    resource.fields().forEach(field -> field.take(edit.given(), edited));
    resource.fields().forEach(field -> field.demandIn(edited));
    resource.complete(edited, edit);
  }

  private static ObjectNode emptyOne(Resource resource) {
    var empty = JsonNodeFactory.instance.objectNode();
    resource.fields().forEach(field -> field.clearIn(empty));
    return empty;
  }

  private void note(
      Resource resource, ObjectNode subject, String event, ObjectNode attributes, User by) {
    var change =
        new Change(
            clock.instant(),
            by.name(),
            resource.type(),
            subject.path("id").asLong(),
            event,
            attributes);
    log.add(change);
    webhooks.announceAfterCommit(change);
  }
}
