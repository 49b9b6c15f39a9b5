package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * What a file is, and whether it may be attached. Its content decides; the name says no more than
 * which sort of package, old Office file or text it is.
 */
@Component
class FileTypes {

  private static final int START = 1 << 16;

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /**
   * The media type of the content under this name.
   *
   * @throws RuleViolation when such files are not kept
   */
  String accepted(Path content, FileName name) throws IOException {
    MediaType type = detected(content, name);
    if (AllowedTypes.isProgram(type, name)) {
      throw new RuleViolation("files.program", name.text());
    }
    if (isDisguised(type, name)) {
      throw new RuleViolation("files.disguised", name.text());
    }
    boolean xml = types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.APPLICATION_XML);
    if (!xml && !AllowedTypes.isBusiness(type)) {
      throw new RuleViolation("files.type", name.text());
    }
    return type.toString();
  }

  /** Something that a browser could run, under the name of something that it only shows. */
  private boolean isDisguised(MediaType type, FileName name) throws IOException {
    MediaType claimed = types.detect(null, called(name));
    return AllowedTypes.isActive(type.toString())
        && AllowedTypes.isShown(claimed)
        && !AllowedTypes.isActive(claimed.toString());
  }

  private MediaType detected(Path content, FileName name) throws IOException {
    try (InputStream start = new BufferedInputStream(Files.newInputStream(content), START)) {
      return types.detect(start, called(name)).getBaseType();
    }
  }

  private static Metadata called(FileName name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.text());
    return metadata;
  }
}
