package org.doorway.startup.setting;

import static org.doorway.startup.setting.Variable.TRUSTED_PROXIES;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.InetAddressValidator;

/** The proxies that are believed are known: whoever believes everybody is told anything. */
final class KnownProxies implements Demand {

  private static final int WIDEST = 8;

  @Override
  public Stream<String> objections(Settings settings) {
    boolean known =
        Arrays.stream(settings.get(TRUSTED_PROXIES).split(",", -1))
            .map(String::strip)
            .allMatch(proxy -> proxy.isEmpty() || isAddress(proxy) || isNetwork(proxy));
    return Demand.when(
        !known,
        TRUSTED_PROXIES
            + " must be addresses or networks of the proxies before Doorway, such as"
            + " 10.0.0.5,10.1.0.0/16");
  }

  private static boolean isAddress(String proxy) {
    return proxy.matches("[\\da-fA-F.:]+") && InetAddressValidator.getInstance().isValid(proxy);
  }

  /** Not so wide that anybody may be in it. */
  private static boolean isNetwork(String proxy) {
    int slash = proxy.indexOf('/');
    return slash > 0
        && isAddress(proxy.substring(0, slash))
        && proxy.substring(slash + 1).matches("\\d{1,3}")
        && isWidth(Integer.parseInt(proxy.substring(slash + 1)), proxy.indexOf(':') < 0 ? 32 : 128);
  }

  private static boolean isWidth(int bits, int most) {
    return bits >= WIDEST && bits <= most;
  }
}
