package org.doorway.stage.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorway.form.FeelEvaluator;
import org.doorway.form.FormInput;
import org.doorway.form.InvalidInput;
import org.doorway.form.Remarks;
import org.doorway.sale.time.HolidayRule;
import org.doorway.sale.time.LegalHoliday;
import org.doorway.sale.time.LegalHolidays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which days are legal holidays, for an admin to see to. None is ever deleted, only switched off.
 */
@RestController
@RequestMapping("/api/legal-holidays")
@Tag(name = "Deadlines")
@SecurityRequirement(name = "basic")
class LegalHolidayController {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

  private final Questions questions;
  private final LegalHolidays holidays;

  LegalHolidayController(FeelEvaluator feel, LegalHolidays holidays) {
    this.questions = Questions.in("legal-holiday.json", feel);
    this.holidays = holidays;
  }

  @GetMapping
  @Operation(summary = "The legal holidays, those that count and those that do not")
  List<Holiday> all() {
    return holidays.all().stream().map(Holiday::of).toList();
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Add a legal holiday, change one, or say whether it counts",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = HolidayPart.class))))
  @ApiResponse(responseCode = "200", description = "Kept")
  @ApiResponse(responseCode = "400", description = "Something is wrong; every field is named")
  @ApiResponse(responseCode = "403", description = "Not an admin")
  Holiday put(
      @PathVariable("id") String id, @RequestBody Map<String, Object> sent, Principal user) {
    if (!ID.matcher(id).matches()) {
      throw InvalidInput.of("id", "Id", "This has more than small letters, digits and hyphens.");
    }
    FormInput input = questions.read(sent, LegalHolidayController::look);
    var holiday =
        new LegalHoliday(
            id, input.text("name"), new HolidayRule(input.text("fallsOn")), input.bool("counts"));
    holidays.put(holiday, user.getName());
    return Holiday.of(holiday);
  }

  private static void look(FormInput input, Remarks remarks) {
    input
        .findText("fallsOn")
        .filter(words -> !HolidayRule.isOne(words))
        .ifPresent(
            words ->
                remarks.refuse(
                    "fallsOn",
                    "This is no day. Write it as January 1, third Monday of January, day after"
                        + " fourth Thursday of November, or 2026-12-05."));
  }

  /** What is sent of one. */
  record HolidayPart(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "third Monday of January",
              description = "January 1, last Monday of May, day after …, or once: 2026-12-05")
          String fallsOn,
      boolean counts) {}

  /** What is told of one. */
  record Holiday(String id, String name, String fallsOn, boolean counts) {

    static Holiday of(LegalHoliday holiday) {
      return new Holiday(holiday.id(), holiday.name(), holiday.fallsOn().words(), holiday.counts());
    }
  }
}
