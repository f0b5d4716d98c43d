package org.doorway.world.crm.copper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An opportunity, on the wire. */
record CopperOpportunity(
    long id,
    @Nullable String name,
    @Nullable Long primaryContactId,
    @Nullable Long assigneeId,
    @Nullable Long pipelineStageId,
    @Nullable Long lossReasonId,
    @Nullable Long customerSourceId,
    @Nullable String details,
    @Nullable String status,
    @Nullable BigDecimal monetaryValue,
    long dateModified,
    List<CopperCustomField> customFields) {

  CopperOpportunity {
    customFields = customFields == null ? List.of() : customFields;
  }

  Optional<Long> number(long definitionId) {
    return field(definitionId).flatMap(CopperCustomField::number);
  }

  Optional<String> text(long definitionId) {
    return field(definitionId).flatMap(CopperCustomField::text);
  }

  private Optional<CopperCustomField> field(long definitionId) {
    return customFields.stream()
        .filter(field -> field.customFieldDefinitionId() == definitionId)
        .findFirst();
  }
}
