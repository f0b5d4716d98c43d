package org.doorway.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsDisabledOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A person before a web application. They look for words, and wait until these are there. */
final class Screen implements AutoCloseable {

  private static final double PATIENCE = 30_000;
  static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy");

  private final Page page;
  private Effort effort = new Effort();

  private Screen(Page page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Somebody logs in. Their clock shows the time of the demo. */
  static Screen of(DemoApplication demo, String user, String application) {
    return at(demo, user, "/camunda/app/" + application + "/default/");
  }

  /** Somebody opens an address and is asked to log in. */
  static Screen at(DemoApplication demo, String user, String address) {
    return at(demo, user, address, 1400);
  }

  /** The same on a screen so many pixels wide. */
  static Screen at(DemoApplication demo, String user, String address, int width) {
    var options =
        new NewContextOptions()
            .setViewportSize(width, 1000)
            .setLocale("en-US")
            .setTimezoneId(DemoApplication.ZONE.getId());
    var context = Chromium.browser().newContext(options);
    var now = demo.sandbox().now().toInstant().toEpochMilli();
    context.clock().install(new InstallOptions().setTime(now));
    var screen = new Screen(context.newPage());
    screen.page.navigate(demo.at(address).toString());
    screen.arrives("[placeholder=Username]");
    screen.page.getByPlaceholder("Username").fill(user);
    screen.page.getByPlaceholder("Password").fill("demo");
    screen.button("Log in").click();
    screen.arrives(
        "body:not(:has(.app-splash, [placeholder=Password])), .page-notifications .alert");
    return screen;
  }

  /** One page in some hundred stays at its first spinner, and a person loads it again. */
  private void arrives(String sign) {
    try {
      page.locator(sign).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE / 2));
    } catch (TimeoutError standsStill) {
      page.reload();
      page.locator(sign).waitFor();
    }
  }

  /** Has its clicks and entries counted there. */
  Screen counting(Effort effort) {
    this.effort = effort;
    return this;
  }

  Page page() {
    return page;
  }

  /** That list is the one that is open. */
  void seesList(String name) {
    sees(".task-filter.active", name);
  }

  void openList(String name) {
    effort.list(name);
    page.locator(".task-filters a").filter(having(name)).first().click();
  }

  void openTask(String row) {
    effort.task(row);
    effort.click();
    turnTo(row);
    page.locator(".tasks-list h4").filter(having(row)).first().click();
    sees(".task-details, .task", row);
  }

  /** Chooses what is to be started; its form opens. */
  void startProcess(String name) {
    effort.task("Start " + name);
    effort.click();
    page.getByText("Start process").first().click();
    effort.click();
    page.locator(".modal-body").getByText(name, exact()).first().click();
  }

  /** Presses Start, and waits until the process runs. */
  void start() {
    page.waitForResponse(answer -> answer.url().endsWith("/submit-form"), () -> press("Start"));
  }

  /** A list has its pages, and what is due last stands on the last. */
  private void turnTo(String row) {
    var next =
        page.locator(".tasks-list + * .pagination-next a, .pagination-next:not(.disabled) a");
    assertThat(page.locator(".tasks-list h4").first())
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    while (page.locator(".tasks-list h4").filter(having(row)).count() == 0 && next.count() > 0) {
      page.waitForResponse(answer -> answer.url().contains("/list"), next.first()::click);
      page.waitForTimeout(300);
    }
  }

  /** The form is there and may be filled. */
  void seesForm(String words) {
    assertThat(page.locator(".fjs-container").filter(having(words)))
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
  }

  void claim() {
    effort.click();
    page.waitForResponse(
        answer -> answer.url().endsWith("/claim"),
        () -> page.locator(".task-details, .task").getByText("Claim", exact()).first().click());
  }

  /** A form that is drawn anew, as after a claim, may close its list once more. */
  void choose(String label, String option) {
    effort.click();
    effort.click();
    var field = page.locator(".fjs-form-field-select").filter(having(label));
    var item = field.locator(".fjs-dropdownlist-item").filter(having(option));
    for (var attempt = 0; attempt < 10; attempt++) {
      field.locator(".fjs-input-group").click();
      try {
        item.click(new Locator.ClickOptions().setTimeout(3_000));
        return;
      } catch (TimeoutError closedAgain) {
        // once more
      }
    }
    throw new AssertionError("No list of '" + label + "' offers " + option);
  }

  void pick(String answer) {
    effort.click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer)).check();
  }

  void tick(String label) {
    effort.click();
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)).check();
  }

  void write(String label, String text) {
    effort.type();
    var field = page.getByLabel(exactly(label));
    field.fill(text);
    // A field of several lines that is left changes its height, and a click below it misses.
    field.blur();
  }

  void date(String label, LocalDate day) {
    effort.type();
    var field = page.getByLabel(label);
    field.click();
    // A field whose calendar is not there yet takes the words, and forgets them.
    page.locator(".flatpickr-calendar.open").waitFor();
    field.fill(AMERICAN.format(day));
    field.press("Enter");
  }

  void time(String label, String time) {
    effort.type();
    var field = page.getByLabel(label);
    field.fill(time);
    field.press("Enter");
  }

  void seesDate(String label, LocalDate day) {
    seesEntry(label, AMERICAN.format(day));
  }

  void seesEntry(String label, String entry) {
    assertThat(page.getByRole(AriaRole.TEXTBOX, named(label)))
        .hasValue(entry, new HasValueOptions().setTimeout(PATIENCE));
  }

  /** Keeps what is entered so far in this browser, and comes back to it later. */
  void saveAndReopen(String words) {
    press("Save");
    assertThat(button("Save")).isDisabled(new IsDisabledOptions().setTimeout(PATIENCE));
    page.reload();
    seesForm(words);
  }

  /** Presses Complete or Start, and answers what is wrong or asked. */
  JsonNode refusedBy(String button) {
    var answer = page.waitForResponse(it -> it.url().endsWith("/submit-form"), () -> press(button));
    sees(".doorway-remarks", "");
    return json(answer.text());
  }

  /** What is wrong with a question stands at it, and is in sight once one goes there. */
  void seesAtField(String label, String message) {
    assertThat(
            page.locator(".fjs-form-field").filter(having(label)).filter(having(message)).first())
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
  }

  /** The browser's own kind of pattern: it knows no quoting but that of each sign. */
  private static Pattern exactly(String label) {
    return Pattern.compile("^" + label.replaceAll("[^A-Za-z0-9 ]", "\\\\$0") + "\\s*\\*?$");
  }

  private static Page.GetByRoleOptions named(String label) {
    return new Page.GetByRoleOptions().setName(exactly(label));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(text, notJson);
    }
  }

  /** Presses Complete, and waits until the form has been taken and closed. */
  void complete() {
    var answer =
        page.waitForResponse(it -> it.url().endsWith("/submit-form"), () -> press("Complete"));
    while (answer.status() == 400 && answer.text().contains("\"problems\":[]")) {
      String yes =
          answer.text().contains("\"unread\":true") ? "Yes, that is right" : "Yes, it is meant";
      answer = page.waitForResponse(it -> it.url().endsWith("/submit-form"), () -> press(yes));
    }
    if (!answer.ok()) {
      throw new AssertionError(answer.text());
    }
    try {
      assertThat(page.getByText("Select a task in the list"))
          .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    } catch (AssertionError stillOpen) {
      var seen = page.locator("body").innerText();
      throw new AssertionError("Taken, but still open at " + page.url() + "\n" + seen, stillOpen);
    }
  }

  /** Opens what stands beside the form of a task. */
  void tab(String name) {
    page.locator(".nav-tabs a").filter(having(name)).first().click();
  }

  void press(String button) {
    effort.click();
    button(button).click();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  void sees(String place, String words) {
    assertThat(page.locator(place).filter(having(words)).first())
        .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
  }

  void seesNoMore(String place, String words) {
    assertThat(page.locator(place).filter(having(words)))
        .hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
  }

  @Override
  public void close() {
    page.context().close();
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
