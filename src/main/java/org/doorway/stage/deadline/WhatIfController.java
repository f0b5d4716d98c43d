package org.doorway.stage.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of a contract that is only thought of, over HTTP. */
@RestController
@Tag(name = "Deadlines")
@SecurityRequirement(name = "basic")
class WhatIfController {

  private final WhatIf whatIf;

  WhatIfController(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  @PostMapping("/api/what-if")
  @Operation(
      summary = "The deadlines of a contract that nobody has signed; nothing is kept",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = WhatIfQuestion.class))))
  @ApiResponse(responseCode = "200", description = "Its calendar")
  @ApiResponse(responseCode = "400", description = "Something is wrong; every field is named")
  @ApiResponse(responseCode = "403", description = "Neither a team lead nor a listing agent")
  WhatIfAnswer ask(@RequestBody Map<String, Object> asked) {
    return whatIf.answer(asked);
  }
}
