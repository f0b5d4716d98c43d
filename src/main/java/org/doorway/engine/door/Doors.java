package org.doorway.engine.door;

import java.util.List;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Puts our limits into the server, and has it answer to its own names alone, where it has some. */
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> limits(DoorProperties limits) {
    return server -> {
      server.setProtocol(PromptHeaders.class.getName());
      server.addConnectorCustomizers(
          connector -> {
            if (connector.getProtocolHandler() instanceof PromptHeaders headers) {
              headers.within(limits.headerWithin());
            }
          });
      server.addEngineValves(
          new PlainHeaders(limits.url().startsWith("https:")),
          new PlainAddress(),
          new WholeBody(limits));
    };
  }

  /** A page of another site that makes its own name mean this machine is told nothing. */
  @Bean
  HttpFirewall ownNames(DoorProperties door) {
    List<String> hosts = door.hosts();
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(host -> hosts.isEmpty() || hosts.contains(host));
    return firewall;
  }
}
