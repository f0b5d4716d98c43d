package org.doorway;

import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Doorway: carries a home seller's opportunity from intake to closing. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableProcessApplication("doorway")
public class DoorwayApplication {

  public static void main(String[] args) {
    SpringApplication.run(DoorwayApplication.class, args);
  }
}
