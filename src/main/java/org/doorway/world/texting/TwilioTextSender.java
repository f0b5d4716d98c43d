package org.doorway.world.texting;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.Optional;
import org.doorway.world.texting.TextRejectedException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException.BadRequest;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

@Component
class TwilioTextSender implements TextSender {

  private static final Map<Integer, Reason> REJECTIONS =
      Map.of(21211, Reason.NOT_A_NUMBER, 21614, Reason.NOT_A_MOBILE, 21610, Reason.OPTED_OUT);

  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final TextingProperties properties;
  private final RestClient http;

  TwilioTextSender(TextingProperties properties) {
    this.properties = properties;
    this.http =
        RestClient.builder()
            .baseUrl(properties.baseUrl())
            .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts(properties)))
            .defaultHeaders(
                headers -> headers.setBasicAuth(properties.accountSid(), properties.authToken()))
            .build();
  }

  @Override
  public String send(String toE164, String body) {
    if (!properties.enabled()) {
      throw new IllegalStateException("Text messages are switched off (doorway.texting.enabled)");
    }
    try {
      return post(toE164, body);
    } catch (BadRequest refused) {
      throw rejection(toE164, refused).map(RuntimeException.class::cast).orElse(refused);
    } catch (RestClientException failed) {
      throw isUntouched(failed) ? failed : new TextAnswerLostException(toE164, failed);
    }
  }

  private String post(String toE164, String body) {
    var accepted =
        http.post()
            .uri("/2010-04-01/Accounts/{sid}/Messages.json", properties.accountSid())
            .contentType(APPLICATION_FORM_URLENCODED)
            .body(form(toE164, body))
            .retrieve()
            .body(Accepted.class);
    if (accepted == null || accepted.sid() == null) {
      throw new RestClientException("The provider took the message but named no id");
    }
    return accepted.sid();
  }

  private MultiValueMap<String, String> form(String toE164, String body) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("To", toE164);
    form.add("From", properties.from());
    form.add("Body", body);
    return form;
  }

  private static Optional<TextRejectedException> rejection(String number, BadRequest refused) {
    return Optional.ofNullable(refused.getResponseBodyAs(Refused.class))
        .map(answer -> REJECTIONS.get(answer.code()))
        .map(reason -> new TextRejectedException(number, reason));
  }

  /** The provider cannot have taken the message: we never reached it, or it said so. */
  private static boolean isUntouched(RestClientException failed) {
    if (failed instanceof RestClientResponseException answered) {
      int status = answered.getStatusCode().value();
      return status < INTERNAL_SERVER_ERROR || status == SERVICE_UNAVAILABLE;
    }
    return failed.getCause() instanceof ConnectException
        || failed.getCause() instanceof HttpConnectTimeoutException;
  }

  private static ClientHttpRequestFactorySettings timeouts(TextingProperties properties) {
    return ClientHttpRequestFactorySettings.defaults()
        .withConnectTimeout(properties.connectTimeout())
        .withReadTimeout(properties.readTimeout());
  }

  private record Accepted(@Nullable String sid) {}

  private record Refused(int code) {}
}
