package org.doorway.engine.access;

import static org.doorway.engine.access.Action.doing;
import static org.doorway.engine.access.Action.seeing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.doorway.web.Browser;
import org.doorway.web.Browser.Answer;

/** What is done with users, groups and rights. */
final class PeopleActions {

  /** Somebody to whom all that happens. */
  private static final String OTHER = "other";

  private final AtomicInteger number = new AtomicInteger();
  private final Callers callers;
  private final IdentityService identity;

  PeopleActions(Callers callers, IdentityService identity) {
    this.callers = callers;
    this.identity = identity;
  }

  Map<String, Action> all() {
    var all = new LinkedHashMap<String, Action>();
    all.put(
        "See the other users",
        new Action(
            office -> null,
            (who, none) -> who.engine("GET", "/user/count", ""),
            answer -> answer.status() == 200 && answer.json().path("count").asInt() > 1));
    all.put(
        "See one's own profile",
        doing((who, none) -> who.engine("GET", "/user/" + who.user() + "/profile", "")));
    all.put("Change one's own name", doing((who, none) -> renames(who, who.user())));
    all.put("Change another's name", onOther((who, none) -> renames(who, OTHER)));
    all.put("Delete one's own account, without open work", doing((who, none) -> leaves(who)));
    all.put("Delete another user", onOther((who, none) -> who.engine("DELETE", "/user/other", "")));
    all.put("Create a user", doing((who, none) -> hires(who)));
    all.put("Make somebody a team lead", joining(Roles.TEAM_LEADS));
    all.put("Make somebody an admin", joining("camunda-admin"));
    all.put("See who was granted what", seeing("/authorization/count"));
    all.put("Grant a right", doing((who, none) -> grants(who)));
    return all;
  }

  private Action onOther(Action.Attempt attempt) {
    return doing(
        (who, none) -> {
          callers.hire(OTHER);
          return attempt.by(who, none);
        });
  }

  private Action joining(String group) {
    return onOther(
        (who, none) -> {
          identity.deleteMembership(OTHER, group);
          return who.engine("PUT", "/group/" + group + "/members/other", "");
        });
  }

  private static Answer renames(Caller who, String user) {
    return who.engine(
        "PUT",
        "/user/" + user + "/profile",
        "{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"of Door\",\"email\":\"%s\"}"
            .formatted(user, user, user + "@doorway.example"));
  }

  private Answer hires(Caller who) {
    return who.engine(
        "POST",
        "/user/create",
        "{\"profile\":{\"id\":\"hired%d\"},\"credentials\":{\"password\":\"%s\"}}"
            .formatted(number.incrementAndGet(), "correct-horse-Battery-7"));
  }

  private Answer grants(Caller who) {
    return who.engine(
        "POST",
        "/authorization/create",
        "{\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"clerk\",\"resourceType\":4,\"resourceId\":\"r%d\"}"
            .formatted(number.incrementAndGet()));
  }

  /** Somebody like them, who is not needed any more. */
  private Answer leaves(Caller like) {
    String leaver = "leaver" + number.incrementAndGet();
    callers.hire(leaver);
    identity
        .createGroupQuery()
        .groupMember(like.user())
        .list()
        .forEach(group -> identity.createMembership(leaver, group.getId()));
    Browser browser = callers.browser();
    if (identity.createUserQuery().userId(like.user()).count() > 0) {
      browser.signIn(leaver, "welcome");
    }
    Answer answer = browser.tasklist("DELETE", "/user/" + leaver, "");
    identity.deleteUser(leaver);
    return answer;
  }
}
