package org.doorway.world.email;

import static java.util.stream.Collectors.joining;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorway.sale.value.EmailAddress;
import org.doorway.sale.value.Storable;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Finds the server's final no in what Jakarta Mail throws, if it said one. */
final class SmtpRejection {

  /** Final for the protocol, but it is our account that is wrong: the email itself may yet go. */
  private static final Set<Integer> OUR_LOGIN_FAILED = Set.of(530, 534, 535, 538);

  private SmtpRejection() {}

  static Optional<EmailRejectedException> in(Exception failure, EmailAddress from, Email email) {
    var reasons = reasons(failure);
    return Stream.of(
            refusedRecipients(reasons), refusedSender(reasons, from), refusedMail(reasons, email))
        .flatMap(refusal -> refusal)
        .findFirst();
  }

  private static Stream<EmailRejectedException> refusedRecipients(List<Exception> reasons) {
    return of(reasons, SMTPAddressFailedException.class)
        .filter(refused -> isFinal(refused.getReturnCode()))
        .map(refused -> rejected(refused.getAddress().getAddress(), refused));
  }

  private static Stream<EmailRejectedException> refusedSender(
      List<Exception> reasons, EmailAddress from) {
    return of(reasons, SMTPSenderFailedException.class)
        .filter(refused -> isFinal(refused.getReturnCode()))
        .map(refused -> rejected(from.value(), refused));
  }

  private static Stream<EmailRejectedException> refusedMail(List<Exception> reasons, Email email) {
    var recipients = email.recipients().stream().map(EmailAddress::value).collect(joining(", "));
    return of(reasons, SMTPSendFailedException.class)
        .filter(refused -> isFinal(refused.getReturnCode()))
        .map(refused -> rejected(recipients, refused));
  }

  private static EmailRejectedException rejected(String address, Exception refused) {
    return new EmailRejectedException(address, Storable.text(String.valueOf(refused.getMessage())));
  }

  private static boolean isFinal(int code) {
    return code >= 500 && code < 600 && !OUR_LOGIN_FAILED.contains(code);
  }

  private static <T> Stream<T> of(List<Exception> reasons, Class<T> type) {
    return reasons.stream().filter(type::isInstance).map(type::cast);
  }

  private static List<Exception> reasons(Exception failure) {
    return Stream.iterate(failure, e -> e != null, SmtpRejection::next).toList();
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException mail ? mail.getNextException() : null;
  }
}
