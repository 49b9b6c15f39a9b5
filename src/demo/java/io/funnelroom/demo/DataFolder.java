package io.funnelroom.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one room. Whoever occupies it has it alone until it is closed. */
class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder where it is missing and takes it.
   *
   * @throws Refusal when another Funnelroom has it, or it cannot be written
   */
  static DataFolder occupy(Path folder) {
    FileChannel lock = null;
    try {
      Files.createDirectories(folder);
      lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
      if (lock.tryLock() != null) {
        return new DataFolder(folder, lock);
      }
      lock.close();
    } catch (OverlappingFileLockException e) {
      close(lock);
    } catch (IOException e) {
      throw new Refusal("The data folder " + folder + " cannot be written: " + e.getMessage());
    }
    throw new Refusal(
        "The data folder "
            + folder
            + " is in use by another Funnelroom. Stop that one, or choose another folder with"
            + " FUNNELROOM_DATA.");
  }

  /** Where the database keeps its files. */
  Path database() {
    return folder.resolve("postgres");
  }

  /** Where the database writes what it does. */
  Path databaseLog() {
    return folder.resolve("postgres.log");
  }

  /** Where the application writes what it does. */
  Path log() {
    return folder.resolve("funnelroom.log");
  }

  @Override
  public void close() {
    close(lock);
  }

  private static void close(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
