package org.doorway.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of all tests: this machine's, else the one Playwright brings; without one we skip.
 */
final class Chromium {

  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  /** The one without windows first: it opens a page in half the time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final Path ON_A_MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static Browser browser;
  private static String unavailable;

  private Chromium() {}

  static synchronized Browser browser() {
    if (browser == null && unavailable == null) {
      try {
        browser = launch();
      } catch (IOException | RuntimeException failed) {
        unavailable = failed.getMessage();
      }
    }
    Assumptions.assumeTrue(browser != null, "No Chromium can be had: " + unavailable);
    return browser;
  }

  private static Browser launch() throws IOException {
    var options =
        new LaunchOptions()
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    var installed = installed();
    if (installed.isPresent()) {
      options.setExecutablePath(installed.get());
    } else {
      download();
    }
    return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD))
        .chromium()
        .launch(options);
  }

  private static Optional<Path> installed() {
    var path = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    var onThePath =
        NAMES.stream().flatMap(name -> path.stream().map(folder -> Path.of(folder, name)));
    return Stream.concat(onThePath, Stream.of(ON_A_MAC)).filter(Files::isExecutable).findFirst();
  }

  /** Left to itself, Playwright would bring three browsers. */
  private static void download() throws IOException {
    var install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    install.command().addAll(List.of("install", "--only-shell", "chromium"));
    var process = install.inheritIO().start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("none is installed and none could be downloaded");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      process.destroy();
    }
  }
}
