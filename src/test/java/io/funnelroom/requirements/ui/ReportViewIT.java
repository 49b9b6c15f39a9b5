package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requirement analysis report as a page. */
@ScreenTest
class ReportViewIT {

  private final DealIntake intake;
  private final RequirementEditing requirements;
  private final Memberships memberships;
  private DealId deal;

  ReportViewIT(DealIntake intake, RequirementEditing requirements, Memberships memberships) {
    this.intake = intake;
    this.requirements = requirements;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealWithARequirement() {
    Staff staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    requirements.add(staff.lisi, deal, Map.of(RequirementField.TITLE, "手机上也能审批"));
    UI.getCurrent().setLocale(Translations.CHINESE);
    SignIn.as(staff.wuba);
  }

  @Test
  void showsAllPartsInOrder() {
    open("");

    assertThat(_get(ReportView.class).heading()).isEqualTo("客户需求分析报告");
    assertThat(_get(H2.class).getText()).isEqualTo("客户需求分析报告：XX科技-CRM系统采购");
    assertThat(_find(H3.class))
        .extracting(H3::getText)
        .containsExactly(
            "客户概况", "联系人与决策链", "访谈记录", "现状痛点", "目标期望", "决策流程", "预算与时间节点", "需求清单", "需求优先级矩阵");
    assertThat(_get(MatrixDrawing.class).getElement().getProperty("drawing"))
        .contains("1 手机上也能审批", "href=\"deals/SF001/requirements?requirement=1\"");
  }

  @Test
  void speaksTheLanguageThatTheAddressSays() {
    open("en");

    assertThat(_get(H2.class).getText()).startsWith("Requirement analysis:");
    assertThat(_get(ReportContent.class).getElement().getAttribute("lang")).isEqualTo("en");
    assertThat(_find(bar(), Anchor.class))
        .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
        .extracting(Anchor::getText)
        .contains("English")
        .doesNotContain("中文");
  }

  @Test
  void offersItAsDocumentAndSheets() {
    open("");

    assertThat(_find(bar(), Anchor.class))
        .extracting(link -> link.getElement().getAttribute("aria-label"))
        .contains("下载 Word 格式的报告", "下载 PDF 格式的报告");
  }

  @Test
  void ofADealThatIsNotThereThereIsNoReport() {
    UI.getCurrent().navigate("deals/SF999/requirements/report");

    assertThat(_find(ReportContent.class)).isEmpty();
  }

  private static Component bar() {
    return _get(ReportView.class).barContent();
  }

  private void open(String language) {
    QueryParameters query =
        language.isEmpty() ? QueryParameters.empty() : QueryParameters.of("language", language);
    UI.getCurrent().navigate("deals/" + deal.value() + "/requirements/report", query);
  }
}
