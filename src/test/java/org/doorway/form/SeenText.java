package org.doorway.form;

import org.springframework.web.util.HtmlUtils;

/** What a person reads where a browser was given {@link ShownText}. */
public final class SeenText {

  private SeenText() {}

  public static Object of(Object shown) {
    return shown instanceof String text ? text(text) : shown;
  }

  private static String text(String shown) {
    return HtmlUtils.htmlUnescape(shown.replace("<br>", "\n")).replace('\u00a0', ' ');
  }
}
