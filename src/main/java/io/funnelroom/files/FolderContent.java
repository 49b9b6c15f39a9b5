package io.funnelroom.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps content in a folder, each in a file of its own that has its name only when it is complete
 * and on the disk. Names of people's files never become names here.
 */
class FolderContent implements ContentStore {

  private static final Logger log = LoggerFactory.getLogger(FolderContent.class);

  private final Path folder;

  FolderContent(Path folder) {
    this.folder = folder;
  }

  @Override
  public Place place() {
    return Place.FOLDER;
  }

  @Override
  public Path incoming() throws IOException {
    return Files.createDirectories(folder.resolve("incoming"));
  }

  @Override
  public void keep(UUID content, Path gathered) throws IOException {
    Path kept = path(content);
    Files.createDirectories(kept.getParent());
    sync(gathered, StandardOpenOption.WRITE);
    afterTransaction(TransactionSynchronization.STATUS_ROLLED_BACK, kept);
    Files.move(gathered, kept, StandardCopyOption.ATOMIC_MOVE);
    sync(kept.getParent(), StandardOpenOption.READ);
  }

  @Override
  public void writeTo(UUID content, OutputStream to) throws IOException {
    Files.copy(path(content), to);
  }

  @Override
  public void forget(UUID content) {
    afterTransaction(TransactionSynchronization.STATUS_COMMITTED, path(content));
  }

  /** Takes away what a crash has left: what is older than this and belongs to no file. */
  void sweep(Instant before, Predicate<UUID> known) throws IOException {
    for (Path left : filesBefore(before)) {
      boolean half = left.getParent().equals(folder.resolve("incoming"));
      if (half || !known.test(UUID.fromString(left.getFileName().toString()))) {
        Files.deleteIfExists(left);
        log.info("Took {} away, which no file needs", left);
      }
    }
  }

  private List<Path> filesBefore(Instant before) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(Files::isRegularFile).filter(file -> isBefore(file, before)).toList();
    }
  }

  private Path path(UUID content) {
    String name = content.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private static boolean isBefore(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }

  private static void afterTransaction(int ending, Path delete) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == ending) {
              FolderContent.delete(delete);
            }
          }
        });
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.warn("The file {} stays", file, e);
    }
  }
}
