package io.funnelroom.imports.sheet;

import static io.funnelroom.base.Translations.CHINESE;
import static io.funnelroom.base.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not opened, each with its own reason. */
class RefusedFilesTest {
  private static final List<List<String>> ROWS = List.of(List.of("商机名称"), List.of("供应链优化"));

  @TempDir Path folder;
  private SampleFiles files;

  @BeforeEach
  void files() {
    files = new SampleFiles(folder);
  }

  @Test
  void whatIsNoSpreadsheetWhateverItsNameSays() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    refused(files.bytes("noise.xlsx", noise), "imports.file.no-spreadsheet");
    refused(text("page.xls", "<html><body>商机</body></html>"), "imports.file.no-spreadsheet");
    refused(text("paper.csv", "%PDF-1.7 abc"), "imports.file.no-spreadsheet");
    refused(files.bytes("picture.csv", png()), "imports.file.no-spreadsheet");
    try (POIFSFileSystem letter = new POIFSFileSystem()) {
      letter.createDocument(new ByteArrayInputStream(new byte[8]), "WordDocument");
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      letter.writeFilesystem(content);
      refused(files.bytes("letter.xls", content.toByteArray()), "imports.file.no-spreadsheet");
    }
  }

  @Test
  void aZipFileOfAnotherKind() throws IOException {
    Path zip = folder.resolve("texts.xlsx");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("letter.txt"));
      out.write("你好".getBytes(StandardCharsets.UTF_8));
    }
    refused(zip, "imports.file.no-spreadsheet");
    try (var document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve("letter.docx"))) {
      document.createParagraph().createRun().setText("你好");
      document.write(out);
    }
    refused(folder.resolve("letter.docx"), "imports.file.no-spreadsheet");
  }

  @Test
  void aFileThatIsProtectedByAPassword() throws Exception {
    Path open = files.xlsx(SampleFiles.rows(ROWS));
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("funnelroom");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        Files.copy(open, inside);
      }
      container.writeFilesystem(out);
    }
    refused(locked, "imports.file.password");
    Biff8EncryptionKey.setCurrentUserPassword("funnelroom");
    try {
      Path old = files.xls(SampleFiles.rows(ROWS));
      Biff8EncryptionKey.setCurrentUserPassword(null);
      refused(old, "imports.file.password");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void aFileThatWouldFillTheMemory() {
    refused(files.bomb(513), "imports.file.bomb");
  }

  @Test
  void aFileThatReachesForOthers() {
    String declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    String rows = "<row r='1'><c t='inlineStr'><is><t>&e;</t></is></c></row>";
    refused(files.xlsxOf(declaration, rows), "imports.file.external");
    refused(
        files.xlsxOf("<!--" + "x".repeat(9000) + "-->" + declaration, rows),
        "imports.file.external");
  }

  @Test
  void aFileThatIsEmpty() {
    refused(files.bytes("empty.xlsx", new byte[0]), "imports.file.empty");
    refused(text("empty.csv", "\n ,,\n"), "imports.file.empty");
  }

  @Test
  void aFileOfFiftyMegabytes() throws IOException {
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile content = new RandomAccessFile(large.toFile(), "rw")) {
      content.setLength(Spreadsheet.SIZE_LIMIT);
    }
    refused(large, "imports.file.too-large");
  }

  @Test
  void aFileThatIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(files.xlsx(SampleFiles.rows(ROWS)));
    refused(
        files.bytes("half.xlsx", Arrays.copyOf(whole, whole.length / 2)), "imports.file.broken");
    byte[] old = Files.readAllBytes(files.xls(SampleFiles.rows(ROWS)));
    refused(files.bytes("half.xls", Arrays.copyOf(old, old.length / 2)), "imports.file.broken");
    refused(text("open.csv", "商机名称,备注\n\"从未闭合,1\n2,3\n"), "imports.file.quote");
  }

  private Path text(String name, String text) {
    return files.bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
  }

  private static void refused(Path file, String key) {
    assertThatThrownBy(() -> Spreadsheet.open(file).read(0, (number, cells) -> true))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.key()).isEqualTo(key);
              assertThat(Translations.text(CHINESE, violation)).isNotBlank();
              assertThat(Translations.text(ENGLISH, violation)).isNotBlank();
            });
  }
}
