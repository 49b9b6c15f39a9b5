package io.funnelroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Funnelroom. */
@SpringBootApplication
public class FunnelroomApplication {

  public static void main(String[] arguments) {
    var application = new SpringApplication(FunnelroomApplication.class);
    application.addListeners(new DatabaseRequired());
    application.run(arguments);
  }
}
