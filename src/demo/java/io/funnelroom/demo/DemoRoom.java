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
    var application = new SpringApplication(FunnelroomApplication.class, DemoConfiguration.class);
    application.setAdditionalProfiles("demo");
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of(
            "logging.file.name", folder.log().toString(),
            "logging.threshold.console", "warn",
            "funnelroom.data", settings.data().toString()));
    application.addInitializers(context -> provideDatabase(context, folder));
    return application.run(arguments);
  }

  /** Wins over what the environment says: a demo room never meets anybody's real database. */
  private void provideDatabase(ConfigurableApplicationContext context, DataFolder folder) {
    RoomDatabase database = RoomDatabase.start(folder);
    SpringApplication.getShutdownHandlers()
        .add(
            () -> {
              database.close();
              folder.close();
            });
    Map<String, Object> properties =
        Map.of(
            "server.address", "127.0.0.1",
            "server.port", settings.port(),
            "spring.datasource.url", database.url(),
            "spring.datasource.username", "postgres",
            "spring.datasource.password", "");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("demo room", properties));
  }
}
