package io.funnelroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "报价单（第2版）.xlsx, 报价单（第2版）.xlsx",
    "C:\\Users\\李四\\合同.pdf, 合同.pdf",
    "../../etc/passwd, passwd",
    "报价<b>.html, 报价_b_.html",
    ".htaccess, htaccess",
    "合同.pdf. ., 合同.pdf",
    "NUL.txt, _NUL.txt",
    "/, file",
    "..., file"
  })
  void aNameIsMadeHarmless(String sent, String kept) {
    assertThat(FileName.of(sent).text()).isEqualTo(kept);
  }

  @Test
  void whatCannotBeSeenIsLeftOut() {
    assertThat(FileName.of("报价\u202Efdp.exe").text()).isEqualTo("报价fdp.exe");
    assertThat(FileName.of("a\r\nSet-Cookie: b\u0000\u200B.pdf").text())
        .isEqualTo("aSet-Cookie_ b.pdf");
    assertThat(FileName.of(null).text()).isEqualTo("file");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String kept = FileName.of("采购合同".repeat(60) + ".docx").text();

    assertThat(kept).startsWith("采购合同").endsWith(".docx");
    assertThat(kept.getBytes(StandardCharsets.UTF_8).length).isBetween(230, 240);
  }

  @Test
  void knowsItsEnding() {
    assertThat(FileName.of("合同.最终.PDF").ending()).isEqualTo("pdf");
    assertThat(FileName.of("合同").ending()).isEmpty();
  }

  @Test
  void theDispositionCarriesTheNameForOldAndNewBrowsers() {
    assertThat(FileDisposition.of("报价 \"v2\".pdf"))
        .isEqualTo(
            "attachment; filename=\"__ _v2_.pdf\";"
                + " filename*=UTF-8''%E6%8A%A5%E4%BB%B7%20%22v2%22.pdf");
    assertThat(FileDisposition.of("50%25.txt")).contains("filename=\"50_25.txt\"");
  }
}
