package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.funnelroom.imports.sheet.SampleFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class ImportE2E {
  private static final String MESSY =
      """
      2023年销售漏斗;;;;
      商机主题;客户联系人;销售;所处阶段;预计金额(元)
      贸易集团-供应链优化;王五-运营经理;李四;谈判;80w
      YY制造-仓储升级;周总;李四;方案;$1.2m
      """;

  @TempDir Path folder;

  @Test
  void aTableComesInAndEverybodySeesIt(Colleagues colleagues) {
    Colleague wang = colleagues.signIn("manager").open("/pipeline");
    Colleague sales = colleagues.signIn("sales").open("/imports");

    choose(sales, "漏斗.csv", MESSY.getBytes(Charset.forName("GBK")));
    bringIn(sales);

    assertThat(wang.page().locator("body")).containsText("贸易集团-供应链优化");
    assertThat(wang.cell("SF001", "amount")).hasText("80万元");
    assertThat(wang.cell("SF002", "amount")).hasText("US$1,200,000");

    button(sales, "撤回").click();
    sales
        .page()
        .getByRole(AriaRole.ALERTDIALOG)
        .getByText("撤回", new Locator.GetByTextOptions().setExact(true))
        .click();

    assertThat(sales.page().locator("body")).containsText("已撤回");
    assertThat(wang.page().locator("body")).containsText("还没有商机");
  }

  @Test
  void anOldWorkbookIsExportedAndComesInAgain(Room room, Colleagues colleagues) throws IOException {
    Path old =
        new SampleFiles(folder)
            .xls(
                SampleFiles.rows(
                    List.of(
                        List.of("商机名称", "联系人", "负责人", "备注"),
                        List.of("=1+1的商机", "张三-采购总监", "李四", "@待定"))));
    Colleague sales = colleagues.signIn("sales").open("/imports");
    choose(sales, "旧表.xls", Files.readAllBytes(old));
    bringIn(sales);

    sales.open("/pipeline");
    assertThat(sales.cell("SF001", "name")).hasText("=1+1的商机");
    Download csv =
        sales
            .page()
            .waitForDownload(
                () -> {
                  sales.page().getByText("导出", exactly()).click();
                  sales.page().getByText(Pattern.compile("CSV")).click();
                });
    byte[] exported = Files.readAllBytes(csv.path());
    room.database().update("delete from deal");
    sales.open("/imports");
    sales.page().getByText("导入表格", exactly()).click();
    upload(sales, "再次.csv", exported);
    bringIn(sales);

    sales.open("/pipeline");
    assertThat(sales.cell("SF001", "name")).hasText("=1+1的商机");
    assertThat(sales.cell("SF001", "contact")).hasText("张三-采购总监");
    assertThat(sales.cell("SF001", "remarks")).hasText("@待定");
  }

  private static void choose(Colleague who, String name, byte[] content) {
    who.page().getByText("导入表格", exactly()).first().click();
    upload(who, name, content);
  }

  private static void upload(Colleague who, String name, byte[] content) {
    who.page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    assertThat(who.page().locator("h2")).hasText("哪一行是表头？");
  }

  private static void bringIn(Colleague who) {
    button(who, "下一步").click();
    assertThat(who.page().locator("h2")).hasText("每一列是什么内容？");
    button(who, "下一步").click();
    assertThat(who.page().locator("h2")).hasText("导入预览");
    button(who, "开始导入").click();
    assertThat(who.page().locator("h2")).hasText("导入完成");
  }

  private static Locator button(Colleague who, String text) {
    return who.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
