package io.funnelroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Funnelroom. */
@SpringBootApplication
public class FunnelroomApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(FunnelroomApplication.class, arguments);
  }
}
