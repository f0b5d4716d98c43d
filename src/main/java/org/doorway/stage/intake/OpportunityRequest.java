package org.doorway.stage.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it is posted. Every field is read as whatever was sent, so that a wrong type is
 * named like any other mistake; the rules are those of the start form.
 */
record OpportunityRequest(
    @Nullable SellerPart seller,
    @Nullable PropertyPart property,
    @Schema(
            type = "string",
            allowableValues = {"website", "referral", "phone", "openInquiry", "other"},
            description = "How the seller found us; other, when left out")
        @Nullable Object source,
    @Schema(type = "string", description = "Dollars", example = "450000")
        @Nullable Object estimatedValue,
    @Schema(type = "string", maxLength = 3000) @Nullable Object notes) {

  /** The start form's fields, by key. */
  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    if (seller != null) {
      fields.put("firstName", seller.firstName);
      fields.put("lastName", seller.lastName);
      fields.put("email", seller.email);
      fields.put("phone", seller.phone);
      fields.put("coSellerName", seller.coSellerName);
    }
    if (property != null) {
      fields.put("street", property.street);
      fields.put("unit", property.unit);
      fields.put("city", property.city);
      fields.put("state", property.state);
      fields.put("postalCode", property.postalCode);
    }
    fields.put("source", source == null ? "other" : source);
    fields.put("estimatedValue", estimatedValue instanceof Number n ? digits(n) : estimatedValue);
    fields.put("notes", notes);
    return fields;
  }

  /** A number as it is written, without an exponent: 12500000.0 and not 1.25E7. */
  private static String digits(Number number) {
    return Double.isFinite(number.doubleValue())
        ? new BigDecimal(number.toString()).toPlainString()
        : number.toString();
  }

  /** Where a form's field stands in the JSON. */
  static String path(String field) {
    return switch (field) {
      case "firstName", "lastName", "email", "phone", "coSellerName" -> "seller." + field;
      case "street", "unit", "city", "state", "postalCode" -> "property." + field;
      default -> field;
    };
  }

  /** Who sells. */
  record SellerPart(
      @Schema(type = "string") @Nullable Object firstName,
      @Schema(type = "string") @Nullable Object lastName,
      @Schema(type = "string", description = "Email or phone is needed") @Nullable Object email,
      @Schema(type = "string", example = "(214) 555-0143") @Nullable Object phone,
      @Schema(type = "string") @Nullable Object coSellerName) {}

  /** What is for sale. */
  record PropertyPart(
      @Schema(type = "string") @Nullable Object street,
      @Schema(type = "string") @Nullable Object unit,
      @Schema(type = "string") @Nullable Object city,
      @Schema(type = "string", example = "TX") @Nullable Object state,
      @Schema(type = "string", example = "75204") @Nullable Object postalCode) {}
}
