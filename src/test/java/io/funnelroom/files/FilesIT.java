package io.funnelroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in the database and in a folder: the same promises. */
@DatabaseTest
class FilesIT {

  private final FileTable table;
  private final FileTypes types;
  private final DatabaseContent database;
  private final TransactionTemplate transaction;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Letters letters = new Letters();
  private final List<Object> told = new ArrayList<>();
  private Staff staff;
  @TempDir Path folder;

  FilesIT(
      FileTable table,
      FileTypes types,
      DatabaseContent database,
      TransactionTemplate transaction,
      Memberships memberships,
      JdbcTemplate jdbc,
      Clock clock) {
    this.table = table;
    this.types = types;
    this.database = database;
    this.transaction = transaction;
    this.memberships = memberships;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @BeforeEach
  void lisiWritesLettersThatQianReads() {
    staff = new Staff(memberships);
    letters.writer = staff.lisi.id();
    letters.readers = Set.of(staff.qian.id());
  }

  @ParameterizedTest
  @EnumSource
  void aFileComesBackAsItWas(Place place) throws IOException {
    Files files = files(place);
    int size = 3 * 1024 * 1024 + 17;

    Attachment file = files.add(staff.lisi, Letters.FIRST, "现场.png", Samples.large(size));

    assertThat(file.size()).isEqualTo(size);
    assertThat(file.type()).isEqualTo("image/png");
    assertThat(content(files, file)).isEqualTo(Samples.large(size).readAllBytes());
    assertThat(files.list(Letters.FIRST)).containsExactly(file);
    assertThat(jdbc.queryForObject("select count(*) from file_piece", Integer.class))
        .isEqualTo(place == Place.DATABASE ? 7 : 0);
    assertThat(kept()).hasSize(place == Place.FOLDER ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void theLimitIsWhatItSays(Place place) throws IOException {
    Files files = files(place);

    files.add(staff.lisi, Letters.FIRST, "最大.png", Samples.large(FileLimit.BYTES));

    assertRefused(
        () -> files.add(staff.lisi, Letters.FIRST, "过大.png", Samples.large(FileLimit.BYTES + 1)),
        "files.too-large",
        "过大.png",
        25);
    assertRefused(
        () -> files.add(staff.lisi, Letters.FIRST, "空.txt", InputStream.nullInputStream()),
        "files.empty",
        "空.txt");
    assertThat(files.list(Letters.FIRST)).hasSize(1);
    assertNothingGathers();
  }

  @ParameterizedTest
  @EnumSource
  void anUploadThatBreaksOffLeavesNothing(Place place) {
    Files files = files(place);
    InputStream brokenOff =
        new SequenceInputStream(
            Samples.large(700_000),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Connection reset");
              }
            });

    assertThatIOException()
        .isThrownBy(() -> files.add(staff.lisi, Letters.FIRST, "断.png", brokenOff));

    assertNothingIsLeft(files);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRolledBackLeavesNothing(Place place) {
    Files files = files(place);

    transaction.executeWithoutResult(
        running -> {
          add(files, "合同.pdf");
          assertThat(files.list(Letters.FIRST)).hasSize(1);
          running.setRollbackOnly();
        });

    assertNothingIsLeft(files);
  }

  @ParameterizedTest
  @EnumSource
  void aProgramIsRefusedAndLeavesNothing(Place place) {
    Files files = files(place);

    assertRefused(
        () ->
            files.add(
                staff.lisi, Letters.FIRST, "报价.xls.exe", Samples.in(Samples.windowsProgram())),
        "files.program",
        "报价.xls.exe");

    assertNothingIsLeft(files);
  }

  @Test
  void whoMayNotFindsNothing() {
    Files files = files(Place.DATABASE);
    Attachment file = add(files, "合同.pdf");

    assertThat(files.open(staff.qian, file.id())).isPresent();
    assertThat(files.open(staff.wuba, file.id())).isEmpty();
    assertThat(files.open(staff.lisi, new FileId(99))).isEmpty();
    assertRefused(
        () -> files.add(staff.qian, Letters.FIRST, "x.pdf", Samples.in(Samples.pdf())),
        "files.not-found");
    assertRefused(() -> files.remove(staff.qian, file.id()), "files.not-found");
    FileOwner unguarded = new FileOwner("secret", "1");
    assertRefused(
        () -> files.add(staff.lisi, unguarded, "x.pdf", Samples.in(Samples.pdf())),
        "files.not-found");
  }

  @Test
  void aRemovedFileIsAwayUntilItIsRestored() throws IOException {
    Files files = files(Place.DATABASE);
    Attachment file = add(files, "合同.pdf");

    files.remove(staff.lisi, file.id());
    files.remove(staff.lisi, file.id());
    assertThat(files.list(Letters.FIRST)).isEmpty();
    assertThat(files.open(staff.lisi, file.id())).isEmpty();

    files.restore(staff.lisi, file.id());
    assertThat(files.list(Letters.FIRST)).containsExactly(file);
    assertThat(content(files, file)).isEqualTo(Samples.pdf());
    assertThat(told)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("FileAttached", "FileRemoved", "FileRestored");
  }

  @Test
  void manyOwnersAreListedAtOnce() {
    Files files = files(Place.DATABASE);
    Attachment first = add(files, "合同.pdf");
    Attachment again = add(files, "合同.pdf");

    assertThat(files.listAll("letter", List.of("1", "2")))
        .isEqualTo(Map.of(Letters.FIRST, List.of(first, again)));
    assertThat(files.listAll("letter", List.of())).isEmpty();
  }

  @Test
  void filesCanBeHandedOver() {
    Files files = files(Place.DATABASE);
    add(files, "合同.pdf");
    files.remove(staff.lisi, add(files, "废稿.pdf").id());

    transaction.executeWithoutResult(
        running -> files.handOver(staff.lisi, Letters.FIRST, Letters.SECOND));

    assertThat(files.list(Letters.FIRST)).isEmpty();
    assertThat(files.list(Letters.SECOND)).extracting(Attachment::name).containsExactly("合同.pdf");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGivenUpIsGoneForGood(Place place) {
    Files files = files(place);
    add(files, "合同.pdf");

    transaction.executeWithoutResult(
        running -> files.forget("letter", clock.instant().minusSeconds(60)));
    assertThat(files.list(Letters.FIRST)).hasSize(1);
    transaction.executeWithoutResult(
        running -> files.forget("letter", clock.instant().plusSeconds(60)));

    assertNothingIsLeft(files);
  }

  @Test
  void theFolderIsSweptOfWhatACrashLeft() throws IOException {
    FolderContent content = new FolderContent(folder);
    Attachment file = add(files(Place.FOLDER), "合同.pdf");
    FileTime longAgo = FileTime.from(clock.instant().minus(Duration.ofDays(2)));
    Path half = java.nio.file.Files.createFile(content.incoming().resolve("funnelroom-1.part"));
    Path fresh = java.nio.file.Files.createFile(content.incoming().resolve("funnelroom-2.part"));
    Path orphan =
        java.nio.file.Files.createFile(
            kept().getFirst().resolveSibling("00000000-0000-0000-0000-000000000000"));
    for (Path old : List.of(half, orphan, kept().getFirst())) {
      java.nio.file.Files.setLastModifiedTime(old, longAgo);
    }

    content.sweep(clock.instant().minus(Duration.ofDays(1)), table::knows);

    assertThat(half).doesNotExist();
    assertThat(orphan).doesNotExist();
    assertThat(fresh).exists();
    assertThat(content(files(Place.FOLDER), file)).isEqualTo(Samples.pdf());
  }

  @Test
  void whereAFileIsStaysKnownWhenTheRoomMoves() throws IOException {
    Attachment before = add(files(Place.DATABASE), "旧.pdf");
    Files moved =
        new Files(
            table,
            types,
            letters.guards(),
            new Contents(List.of(database, new FolderContent(folder))),
            told::add,
            transaction,
            clock);
    Attachment after = add(moved, "新.pdf");

    assertThat(content(moved, before)).isEqualTo(Samples.pdf());
    assertThat(content(moved, after)).isEqualTo(Samples.pdf());
    assertThat(kept()).hasSize(1);
  }

  private Files files(Place place) {
    ContentStore store = place == Place.FOLDER ? new FolderContent(folder) : database;
    return new Files(
        table,
        types,
        letters.guards(),
        new Contents(List.of(store)),
        told::add,
        transaction,
        clock);
  }

  private Attachment add(Files files, String name) {
    try {
      return files.add(staff.lisi, Letters.FIRST, name, Samples.in(Samples.pdf()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] content(Files files, Attachment file) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    files.open(staff.qian, file.id()).orElseThrow().writeTo(content);
    return content.toByteArray();
  }

  private void assertNothingIsLeft(Files files) {
    assertThat(files.list(Letters.FIRST)).isEmpty();
    assertThat(jdbc.queryForObject("select count(*) from stored_file", Integer.class)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from file_piece", Integer.class)).isZero();
    assertThat(kept()).isEmpty();
    assertNothingGathers();
  }

  private void assertNothingGathers() {
    Path incoming = folder.resolve("incoming");
    assertThat(java.nio.file.Files.notExists(incoming) || incoming.toFile().list().length == 0)
        .isTrue();
  }

  private List<Path> kept() {
    try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
      return all.filter(path -> path.getFileName().toString().length() == 36).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key, Object... parameters) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Arrays.asList(refusal.parameters())).isEqualTo(List.of(parameters));
            });
  }
}
