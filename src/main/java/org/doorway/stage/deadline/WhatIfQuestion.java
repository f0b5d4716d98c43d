package org.doorway.stage.deadline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked, as callers are told of it. The rules are in {@code questions/what-if.json},
 * and what was sent is read by them, so that a wrong type is named like any other mistake.
 */
record WhatIfQuestion(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"trec-20-19", "trec-30-18"})
        String contractForm,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-11-19")
        LocalDate effectiveOn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "75204") String postalCode,
    @Schema(description = "Decides the time zone where it is known", example = "El Paso")
        @Nullable String county,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-12-18")
        LocalDate closingOn,
    @Schema(description = "Dollars") @Nullable BigDecimal optionFee,
    @Nullable Integer optionDays,
    @Schema(description = "Dollars") @Nullable BigDecimal earnestMoney,
    @Schema(description = "Dollars") @Nullable BigDecimal additionalEarnestMoney,
    @Nullable Integer additionalEarnestDays,
    @Schema(description = "Only if the buyer does not have the disclosure notice yet, 7.B(2)")
        @Nullable Integer disclosureDays,
    @Schema(description = "A home built before 1978 whose buyer did not waive it")
        @Nullable Boolean leadPaint,
    @Schema(
            description = "Who brings it, 6.C",
            allowableValues = {"existing", "buyer", "seller"})
        @Nullable String survey,
    @Nullable Integer surveyDays,
    @Nullable Integer objectionDays,
    @Schema(
            description = "Who brings the subdivision information, 36-11 A",
            allowableValues = {"seller", "buyer"})
        @Nullable String hoa,
    @Nullable Integer hoaDays,
    @Nullable Integer condominiumDays,
    @Nullable Integer certificateDays,
    @Schema(allowableValues = {"cash", "conventional", "fha", "va", "other"})
        @Nullable String financing,
    @Schema(description = "40-11 2.A") @Nullable Integer approvalDays,
    @Schema(description = "49-1 (3)") @Nullable Integer appraisalDays,
    @Schema(description = "Of the temporary lease after closing") @Nullable Integer possessionDays,
    @Schema(description = "What has happened, and when: the title company received the contract")
        @Nullable LocalDate titleReceipt,
    @Nullable LocalDate commitment,
    @Nullable LocalDate surveyReceipt,
    @Nullable LocalDate hoaInformation,
    @Nullable LocalDate disclosure,
    @Nullable LocalDate condominiumDocuments,
    @Nullable LocalDate resaleCertificate,
    @Nullable LocalDate objections,
    @Nullable LocalDate cure) {}
