package io.funnelroom.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps content in PostgreSQL, in pieces: no transfer holds more than one of them, and a slow
 * download no connection.
 */
@Component
class DatabaseContent implements ContentStore {

  private static final int PIECE = 512 * 1024;

  private final JdbcClient jdbc;

  DatabaseContent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Place place() {
    return Place.DATABASE;
  }

  @Override
  public Path incoming() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  @Override
  public void keep(UUID content, Path gathered) throws IOException {
    try (InputStream from = Files.newInputStream(gathered)) {
      byte[] piece = from.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        jdbc.sql("insert into file_piece (content, number, bytes) values (?, ?, ?)")
            .params(content, number, piece)
            .update();
        piece = from.readNBytes(PIECE);
      }
    }
  }

  @Override
  public void writeTo(UUID content, OutputStream to) throws IOException {
    Optional<byte[]> piece = piece(content, 0);
    for (int number = 1; piece.isPresent(); number++) {
      to.write(piece.get());
      piece = piece(content, number);
    }
  }

  /** Its pieces go with the file's row. */
  @Override
  public void forget(UUID content) {}

  private Optional<byte[]> piece(UUID content, int number) {
    return jdbc.sql("select bytes from file_piece where content = ? and number = ?")
        .params(content, number)
        .query(byte[].class)
        .optional();
  }
}
