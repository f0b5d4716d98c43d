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
 * Serves the files of the web applications that are mended. A path names one file, and so wins over
 * the pattern that serves all of them. The addresses have Camunda's version in them, not ours: a
 * browser asks each time whether a file has changed.
 */
@Configuration(proxyBeanMethods = false)
class MendedPages implements WebMvcConfigurer {

  static final String WEB_APPLICATIONS = "classpath:/META-INF/resources/webjars/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    Mends.ALL.stream().map(Mend::file).distinct().forEach(file -> serve(file, registry));
  }

  private static void serve(String path, ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(path)
        .addResourceLocations(WEB_APPLICATIONS)
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(
            file -> DigestUtils.md5DigestAsHex(text(file).getBytes(StandardCharsets.UTF_8)))
        .resourceChain(true)
        .addTransformer(
            (request, file, chain) ->
                new TransformedResource(
                    file, mended(path, text(file)).getBytes(StandardCharsets.UTF_8)));
  }

  static String mended(String path, String text) {
    String mended = text;
    for (Mend mend : Mends.ALL) {
      mended = mend.file().equals(path) ? mend.in(mended) : mended;
    }
    return mended;
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
