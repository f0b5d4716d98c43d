package org.doorway.page.today;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.doorway.engine.access.WebApplications;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whoever comes with nothing but the address begins where they work: in Tasklist, which also signs
 * them in, or in Cockpit if Tasklist is not theirs.
 */
@Controller
class StartPage {

  private static final String TASKLIST = "tasklist";
  private static final List<String> PREFERRED = List.of(TASKLIST, "cockpit", "admin");
  private static final String[] WITHOUT_APPLICATION = {
    "/camunda", "/camunda/", "/camunda/app", "/camunda/app/"
  };

  private final WebApplications applications;

  StartPage(WebApplications applications) {
    this.applications = applications;
  }

  @GetMapping("/")
  String open(HttpServletRequest request) {
    var open = applications.openTo(Optional.ofNullable(request.getSession(false)));
    var first = PREFERRED.stream().filter(open::contains).findFirst().orElse(TASKLIST);
    return "redirect:/camunda/app/" + first + "/";
  }

  /** A filter of the web applications would answer these addresses with a bare welcome page. */
  @Bean
  static FilterRegistrationBean<Filter> noApplicationIsTheStart() {
    var filter =
        new FilterRegistrationBean<Filter>(
            (request, response, rest) ->
                request.getRequestDispatcher("/").forward(request, response));
    filter.addUrlPatterns(WITHOUT_APPLICATION);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
