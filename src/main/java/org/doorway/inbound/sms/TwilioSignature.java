package org.doorway.inbound.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells the provider's requests from forged ones: it signs address and fields with our token. */
record TwilioSignature(URI address, String authToken) {

  private static final String ALGORITHM = "HmacSHA1";

  boolean isOn(Map<String, String> fields, String signature) {
    return MessageDigest.isEqual(of(fields).getBytes(UTF_8), signature.getBytes(UTF_8));
  }

  String of(Map<String, String> fields) {
    var signed = new StringBuilder(address.toString());
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(authToken.getBytes(UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "TwilioSignature[" + address + "]";
  }
}
