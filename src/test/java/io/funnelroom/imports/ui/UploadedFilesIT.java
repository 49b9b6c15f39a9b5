package io.funnelroom.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import io.funnelroom.base.Translations;
import io.funnelroom.imports.TemporaryFiles;
import io.funnelroom.imports.sheet.Spreadsheet;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Role;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that people send, until the server has forgotten them. */
@ScreenTest
class UploadedFilesIT {
  private static final byte[] TABLE = "商机名称,负责人,金额\nA-一,李四,面议\n".getBytes(StandardCharsets.UTF_8);

  private final Memberships memberships;
  private final Set<Path> before = TemporaryFiles.now();

  UploadedFilesIT(Memberships memberships) {
    this.memberships = memberships;
  }

  @BeforeEach
  void begin() {
    SignIn.as(memberships.establish(new NewPerson("chen", "陈经理", Department.SALES, Role.MANAGER)));
    UI.getCurrent().setLocale(Translations.CHINESE);
    UI.getCurrent().navigate(ImportsView.class);
    _click(_find(Button.class, spec -> spec.withText("导入表格")).getLast());
  }

  @Test
  void aFileOf50MegabytesIsRefusedByTheServer() {
    byte[] large = new byte[Math.toIntExact(Spreadsheet.SIZE_LIMIT)];
    Arrays.fill(large, (byte) 'a');

    upload("大表.csv", large);

    says("文件达到或超过 50 MB，请拆分后再导入。");
    assertThat(TemporaryFiles.now()).isEqualTo(before);
  }

  @Test
  void noNameIsTooOddForAFile() {
    upload("../总表/" + "很长".repeat(200) + "\u0000.csv", TABLE);

    shows("哪一行是表头？");
    assertThat(TemporaryFiles.now()).hasSize(before.size() + 1);
  }

  @Test
  void whoLeavesLeavesNoFile() {
    upload("漏斗.csv", TABLE);
    shows("哪一行是表头？");

    _click(_get(Button.class, spec -> spec.withText(translated("imports.leave"))));

    assertThat(TemporaryFiles.now()).isEqualTo(before);
  }

  @Test
  void theRowsWithProblemsGoWithTheWizard() {
    upload("漏斗.csv", TABLE);
    shows("哪一行是表头？");
    next();
    next();
    await()
        .pollInSameThread()
        .until(
            () -> {
              MockVaadin.clientRoundtrip(true);
              return TemporaryFiles.now().size() == before.size() + 2;
            });
    await()
        .pollInSameThread()
        .until(
            () -> {
              MockVaadin.clientRoundtrip(true);
              return _find(LongWork.class).isEmpty();
            });

    _click(_get(Button.class, spec -> spec.withText(translated("imports.leave"))));

    assertThat(TemporaryFiles.now()).isEqualTo(before);
  }

  private static String translated(String key) {
    return Translations.text(Translations.CHINESE, key);
  }

  private static void upload(String name, byte[] content) {
    UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
  }

  private static void next() {
    _click(_get(Button.class, spec -> spec.withText("下一步")));
  }

  private static void says(String words) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(Paragraph.class, spec -> spec.withText(words));
            });
  }

  private static void shows(String title) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(H2.class, spec -> spec.withText(title));
            });
  }
}
