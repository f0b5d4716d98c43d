package org.doorway.world.texting;

/** The way out for text messages. */
public interface TextSender {

  /**
   * Returns the provider's id once it has taken the message; throws {@link TextRejectedException}
   * when the number will never get it, {@link TextAnswerLostException} when nobody knows whether it
   * was taken, and any other exception when it is worth trying again.
   */
  String send(String toE164, String body);
}
