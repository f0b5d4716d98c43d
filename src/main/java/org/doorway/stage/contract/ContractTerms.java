package org.doorway.stage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What buyer and seller agreed, as the agent enters it; money in dollars. */
public record ContractTerms(
    String form,
    String buyer,
    BigDecimal salePrice,
    LocalDate effectiveOn,
    int optionDays,
    Optional<BigDecimal> optionFee,
    BigDecimal earnestMoney,
    LocalDate documentsDueOn,
    LocalDate closingOn,
    String titleCompany,
    Optional<String> titleContact,
    String titleEmail,
    Optional<String> lender) {}
