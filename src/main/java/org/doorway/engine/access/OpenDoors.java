package org.doorway.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What the web applications change through their REST API, and what they look for. The API has some
 * hundred more doors: deployments, scripts, messages, modifications, files, variables of any type.
 * What comes with the jar comes in no other way, and a path goes on by its forms alone, so all
 * others are shut, to admins as well.
 */
final class OpenDoors {

  private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

  static final List<Door> CHANGES =
      List.of(
          // the login, and Cockpit's own searches
          door("POST", "/camunda/api/admin/auth/user/{engine}/login/{application}"),
          door("POST", "/camunda/api/admin/auth/user/{engine}/logout"),
          door("POST", "/camunda/api/cockpit/plugin/{plugin}/{engine}/**"),
          // searches
          engine("POST", "/{of:task|job|job-definition|execution|external-task}"),
          engine("POST", "/{of:task|job|job-definition|execution|external-task}/count"),
          engine("POST", "/{of:process-instance|variable-instance}"),
          engine("POST", "/{of:process-instance|variable-instance}/count"),
          engine("POST", "/history/{of:(?:process|activity|variable|case)-instance|task|detail}"),
          engine(
              "POST",
              "/history/{of:(?:process|activity|variable|case)-instance|task|detail}/count"),
          engine("POST", "/history/{of:job-log|external-task-log|incident}"),
          engine("POST", "/history/{of:job-log|external-task-log|incident}/count"),
          engine("POST", "/filter/{id}/{what:list|count|singleResult}"),
          // Tasklist
          engine("POST", "/process-definition/{id}/submit-form"),
          engine("POST", "/process-definition/key/{key}/submit-form"),
          engine("POST", "/task/{id}/{what:claim|unclaim|assignee|submit-form|complete}"),
          engine("POST", "/task/{id}/comment/create"),
          engine("POST", "/task/{id}/identity-links"),
          engine("POST", "/task/{id}/identity-links/delete"),
          engine("PUT", "/task/{id}"),
          engine("POST", "/filter/create"),
          engine("PUT", "/filter/{id}"),
          engine("DELETE", "/filter/{id}"),
          // Admin, and everybody's own profile
          engine("POST", "/{of:user|group|tenant|authorization}/create"),
          engine("PUT", "/{of:group|tenant|authorization}/{id}"),
          engine("DELETE", "/{of:user|group|tenant|authorization}/{id}"),
          engine("PUT", "/user/{id}/{what:profile|credentials}"),
          engine("POST", "/user/{id}/unlock"),
          engine("POST", "/identity/password-policy"),
          engine("PUT", "/group/{id}/members/{member}"),
          engine("DELETE", "/group/{id}/members/{member}"),
          engine("PUT", "/tenant/{id}/{what:user-members|group-members}/{member}"),
          engine("DELETE", "/tenant/{id}/{what:user-members|group-members}/{member}"),
          // Cockpit
          engine("PUT", "/job/{id}/{what:retries|suspended|duedate}"),
          engine("POST", "/job/{id}/duedate/recalculate"),
          engine("PUT", "/job-definition/{id}/{what:retries|suspended|jobPriority}"),
          engine("PUT", "/external-task/{id}/retries"),
          engine("PUT", "/process-definition/{id}/{what:suspended|history-time-to-live}"),
          engine("PUT", "/decision-definition/{id}/history-time-to-live"),
          engine("PUT", "/process-instance/{id}/suspended"),
          engine("DELETE", "/process-instance/{id}"),
          engine("PUT", "/process-instance/{id}/variables/{name}"),
          engine("DELETE", "/process-instance/{id}/variables/{name}"),
          engine("POST", "/execution/{id}/localVariables"),
          engine("PUT", "/execution/{id}/localVariables/{name}"),
          engine("DELETE", "/execution/{id}/localVariables/{name}"),
          engine("PUT", "/batch/{id}/suspended"),
          engine("DELETE", "/batch/{id}"),
          engine("DELETE", "/history/batch/{id}"),
          engine("PUT", "/incident/{id}/annotation"),
          engine("DELETE", "/incident/{id}/annotation"),
          engine("PUT", "/history/user-operation/{id}/{what:set-annotation|clear-annotation}"));

  /** Forms of an age before ours, which would be made up out of what our forms are filled with. */
  private static final List<Door> SHUT_TO_LOOK_AT =
      List.of(
          engine("GET", "/task/{id}/rendered-form"),
          engine("GET", "/process-definition/{id}/rendered-form"),
          engine("GET", "/process-definition/key/{key}/rendered-form"));

  private OpenDoors() {}

  static boolean admit(HttpServletRequest request) {
    var path = PathContainer.parsePath(withoutLastSlash(request.getRequestURI()));
    return LOOKS.contains(request.getMethod())
        ? SHUT_TO_LOOK_AT.stream().noneMatch(door -> door.path.matches(path))
        : CHANGES.stream().anyMatch(door -> door.isFor(request.getMethod(), path));
  }

  /** Cockpit asks for some of them with a slash at the end. */
  private static String withoutLastSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static Door engine(String method, String path) {
    return door(method, ENGINE + path);
  }

  private static Door door(String method, String path) {
    return new Door(method, PathPatternParser.defaultInstance.parse(path));
  }

  record Door(String method, PathPattern path) {

    boolean isFor(String asked, PathContainer place) {
      return method.equals(asked) && path.matches(place);
    }
  }
}
