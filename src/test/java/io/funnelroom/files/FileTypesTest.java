package io.funnelroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be attached; the content decides. */
class FileTypesTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

  private final FileTypes types = new FileTypes();

  @TempDir Path folder;

  @Test
  void businessFilesAreKept() {
    assertThat(type("合同.pdf", Samples.pdf())).isEqualTo("application/pdf");
    assertThat(type("现场.png", Samples.png())).isEqualTo("image/png");
    assertThat(type("名单.csv", Samples.text("姓名,电话\n张三,1\n"))).isEqualTo("text/csv");
    assertThat(type("纪要.txt", Samples.text("客户提出三点要求"))).isEqualTo("text/plain");
    assertThat(type("说明.md", Samples.text("# 说明"))).isEqualTo("text/markdown");
    assertThat(type("资料.zip", Samples.zip("a.txt"))).isEqualTo("application/zip");
    assertThat(type("往来.eml", Samples.text("From: a@b.c\nSubject: x\nMIME-Version: 1.0\n\nx")))
        .isEqualTo("message/rfc822");
    assertThat(type("报价.xls", Samples.oldOffice())).isEqualTo("application/vnd.ms-excel");
    assertThat(type("往来.msg", Samples.oldOffice())).isEqualTo("application/vnd.ms-outlook");
    assertThat(type("方案.wps", Samples.oldOffice())).startsWith("application/");
    assertThat(type("报价.xlsx", Samples.zip("[Content_Types].xml")))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(type("录音.mp3", Samples.text("ID3\3\0\0\0\0\0\0"))).isEqualTo("audio/mpeg");
    assertThat(type("配置.json", Samples.text("{}"))).isEqualTo("application/json");
  }

  @Test
  void theContentDecidesNotTheName() {
    assertThat(type("合同.png", Samples.pdf())).isEqualTo("application/pdf");
    assertThat(type("没有扩展名", Samples.png())).isEqualTo("image/png");
    assertRefused("files.program", "合同.pdf", Samples.windowsProgram());
    assertRefused("files.program", "现场.png", Samples.linuxProgram());
    assertRefused("files.program", "说明.txt", Samples.text("#!/bin/sh\nrm -rf ~\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.bat", "a.ps1", "a.VBS", "a.js", "a.hta", "a.jar", "a.lnk", "a.py", "a.msi"})
  void whatAComputerWouldRunByItsNameIsRefused(String name) {
    assertRefused("files.program", name, Samples.text("echo harmless"));
  }

  @Test
  void packagesOfProgramsAreRefused() {
    assertRefused("files.program", "a.jar", Samples.zip("META-INF/MANIFEST.MF"));
    assertRefused("files.program", "a.msi", Samples.oldOffice());
  }

  @Test
  void bytesOfNoKnownKindAreRefused() {
    assertRefused("files.type", "数据.bin", new byte[] {1, 2, 3, (byte) 0xfe, 0, 0, 5});
  }

  @ParameterizedTest
  @ValueSource(strings = {"现场.png", "现场.JPG", "合同.pdf", "录音.mp3"})
  void activePagesUnderTheNameOfAPictureAreRefused(String name) {
    assertRefused("files.disguised", name, Samples.text(SVG));
    assertRefused("files.disguised", name, Samples.text("<html><script>alert(1)</script></html>"));
    assertRefused("files.disguised", name, Samples.text("<?xml version=\"1.0\"?>" + SVG));
  }

  @Test
  void activePagesAreKeptButToldToBeBytes() {
    assertThat(type("标志.svg", Samples.text(SVG))).isEqualTo("image/svg+xml");
    assertThat(type("页面.html", Samples.text("<!doctype html><script>alert(1)</script>")))
        .isEqualTo("text/html");
    for (String active :
        new String[] {"text/html", "application/xhtml+xml", "image/svg+xml", "application/xml"}) {
      assertThat(AllowedTypes.isActive(active)).as(active).isTrue();
    }
    for (String passive :
        new String[] {
          "image/png", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }) {
      assertThat(AllowedTypes.isActive(passive)).as(passive).isFalse();
    }
  }

  private String type(String name, byte[] content) {
    try {
      Path file = Files.write(folder.resolve("content"), content);
      return types.accepted(file, FileName.of(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertRefused(String why, String name, byte[] content) {
    assertThatThrownBy(() -> type(name, content))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(why);
              assertThat(refusal.parameters()).containsExactly(name);
            });
  }
}
