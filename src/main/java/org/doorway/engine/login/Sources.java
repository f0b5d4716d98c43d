package org.doorway.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from: the address at the other end, unless that is a proxy we were told to
 * trust; then whatever stands before it. Anybody can write a header, so nobody else's is believed.
 */
@Component
public class Sources {

  private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final int NETWORK_OF_ONE_PLACE = 8;

  private final List<IpAddressMatcher> trusted;
  private final AtomicBoolean toldOfProxy = new AtomicBoolean();

  Sources(LoginProperties properties) {
    this.trusted =
        properties.trustedProxies().stream()
            .map(String::strip)
            .filter(proxy -> !proxy.isEmpty())
            .map(IpAddressMatcher::new)
            .toList();
  }

  /** An IPv4 address or, of an IPv6 address, the network: its owner has all addresses in it. */
  public String of(HttpServletRequest request) {
    String source = request.getRemoteAddr();
    List<String> before = Collections.list(request.getHeaders(FORWARDED_FOR));
    if (!isTrusted(source)) {
      tellOfProxy(source, before);
      return place(source);
    }
    List<String> nearestFirst = Arrays.asList(String.join(",", before).split(",", -1));
    Collections.reverse(nearestFirst);
    for (String hop : nearestFirst) {
      String address = withoutPort(hop.strip());
      if (!isAddress(address)) {
        break;
      }
      source = address;
      if (!isTrusted(address)) {
        break;
      }
    }
    return place(source);
  }

  private boolean isTrusted(String address) {
    return isAddress(address) && trusted.stream().anyMatch(proxy -> proxy.matches(address));
  }

  /** Whoever forgets to name the proxy counts everybody behind it as one. */
  private void tellOfProxy(String source, List<String> before) {
    if (!before.isEmpty() && toldOfProxy.compareAndSet(false, true)) {
      LOG.warn(
          "{} says for whom it asks, but is no trusted proxy: everybody behind it counts as one;"
              + " if it is yours, name it in DOORWAY_TRUSTED_PROXIES",
          source);
    }
  }

  private static String withoutPort(String hop) {
    if (hop.startsWith("[")) {
      return hop.substring(1, Math.max(1, hop.indexOf(']')));
    }
    return hop.indexOf(':') == hop.lastIndexOf(':') ? hop.replaceFirst(":.*", "") : hop;
  }

  /** A network or a zone is none. */
  private static boolean isAddress(String text) {
    return text.matches("[\\da-fA-F.:]+") && InetAddressValidator.getInstance().isValid(text);
  }

  private static String place(String address) {
    try {
      InetAddress parsed = InetAddress.getByName(address);
      if (parsed instanceof Inet6Address) {
        byte[] network = parsed.getAddress();
        Arrays.fill(network, NETWORK_OF_ONE_PLACE, network.length, (byte) 0);
        return InetAddress.getByAddress(network).getHostAddress().toLowerCase(Locale.ROOT) + "/64";
      }
      return parsed.getHostAddress();
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }
}
