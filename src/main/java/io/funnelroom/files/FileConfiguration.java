package io.funnelroom.files;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the content of files is kept: in the database, or in {@code funnelroom.files.folder}. */
@Configuration
@EnableConfigurationProperties(FileConfiguration.Settings.class)
class FileConfiguration {

  /**
   * What an administrator can set.
   *
   * @param folder null for the database
   */
  @ConfigurationProperties("funnelroom.files")
  record Settings(Path folder) {}

  @Bean
  @ConditionalOnProperty("funnelroom.files.folder")
  FolderContent folderContent(Settings settings) {
    return new FolderContent(settings.folder().toAbsolutePath());
  }
}
