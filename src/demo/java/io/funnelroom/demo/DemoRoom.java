package io.funnelroom.demo;

import io.funnelroom.FunnelroomApplication;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Opens a room to try out, with its own database, on the loopback address alone. */
public final class DemoRoom {

  private final Settings settings;

  DemoRoom(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    try {
      new DemoRoom(Settings.from(System.getenv())).open(arguments);
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  /**
   * Opens the room; the database stops after the application when the process is told to end.
   *
   * @throws Refusal when the port or the data folder is taken
   */
  ConfigurableApplicationContext open(String... arguments) {
    settings.requireFreePort();
    DataFolder folder = DataFolder.occupy(settings.data());
    RoomDatabase database = RoomDatabase.start(folder);
    SpringApplication.getShutdownHandlers()
        .add(
            () -> {
              database.close();
              folder.close();
            });
    var application = new SpringApplication(FunnelroomApplication.class);
    application.setAdditionalProfiles("demo");
    application.setBannerMode(Banner.Mode.OFF);
    application.addInitializers(
        context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("demo", properties(folder, database))));
    return application.run(arguments);
  }

  /** These win over what the environment says: a demo room never meets anybody's real database. */
  private Map<String, Object> properties(DataFolder folder, RoomDatabase database) {
    return Map.of(
        "server.address", "127.0.0.1",
        "server.port", settings.port(),
        "spring.datasource.url", database.url(),
        "spring.datasource.username", "postgres",
        "spring.datasource.password", "");
  }
}
