package org.doorway.engine.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * A day that somebody entered stays that day, wherever their browser stands. Tasklist reads a kept
 * day as midnight in Greenwich, which in Texas is the evening before: a draft that is opened again
 * would show another day and store it. So the library of the web applications is served with that
 * one expression mended.
 */
@Configuration(proxyBeanMethods = false)
class TasklistDates implements WebMvcConfigurer {

  static final String LIBRARY = "/camunda/lib/deps.js";
  static final String WEB_APPLICATIONS = "classpath:/META-INF/resources/webjars/";

  private static final String DAY_IN_GREENWICH = "case D.DATE:e=new Date(Date.parse(h));";
  private static final String DAY_HERE = "case D.DATE:e=new Date(Date.parse(h+\"T00:00\"));";

  /**
   * The path names one file, and so wins over the pattern that serves all of them. The address has
   * Camunda's version in it, not ours: a browser asks each time whether the file has changed.
   */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(LIBRARY)
        .addResourceLocations(WEB_APPLICATIONS)
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(TasklistDates::tag)
        .resourceChain(true)
        .addTransformer(
            (request, file, chain) ->
                new TransformedResource(
                    file,
                    mended(file.getContentAsString(StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
  }

  static String mended(String library) {
    int at = library.indexOf(DAY_IN_GREENWICH);
    if (at < 0 || at != library.lastIndexOf(DAY_IN_GREENWICH)) {
      throw new IllegalStateException(LIBRARY + " reads days in a way that is not known here");
    }
    return library.replace(DAY_IN_GREENWICH, DAY_HERE);
  }

  private static String tag(Resource file) {
    try {
      return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
