package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do in the pipeline, as the others see it. */
@BrowserTest
class PipelineE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aNewDealIsOneKeyAwayAndAppearsAtTheOthers(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(manager.cell("SF002", "name")).isVisible();

    sales.cell("SF001", "id").click();
    sales.page().keyboard().press("n");
    assertThat(sales.page().getByLabel("客户名称")).isFocused();
    sales.page().keyboard().type("YY制造");
    sales.page().keyboard().press("Tab");
    sales.page().keyboard().type("仓储物流升级");
    sales.page().keyboard().press("Enter");

    assertThat(manager.cell("SF003", "name")).hasText("YY制造-仓储物流升级");
    assertThat(manager.cell("SF003", "owner")).containsText("李四");
    assertThat(sales.cell("SF003", "name")).isVisible();
  }

  @Test
  void anArchivedDealLeavesAndComesBackWithUndo(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    assertThat(sales.cell("SF002", "name")).isVisible();

    manager.cell("SF002", "name").click(rightButton());
    manager.page().getByText("归档", exactly()).click();
    assertThat(sales.cellInSight("SF002", "name")).hasCount(0);

    manager.page().locator("vaadin-notification-card").getByText("撤销", exact()).click();
    assertThat(sales.cell("SF002", "name")).isVisible();
  }

  @Test
  void whatNoLongerFitsTheFilterLeavesAndWhatFitsAppears(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline?stage=4,6");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(sales.cell("SF001", "name")).isVisible();
    assertThat(sales.cellInSight("SF002", "name")).hasCount(0);

    manager.pick("SF002", "stage", "成交");
    assertThat(sales.cell("SF002", "name")).isVisible();
    manager.pick("SF001", "stage", "谈判");
    assertThat(sales.cellInSight("SF001", "name")).hasCount(0);
  }

  @Test
  void rowsThatComeAboveDoNotMoveWhatOneLooksAt(Room room, Colleagues colleagues) {
    room.database()
        .update(
            """
            insert into deal (id, name, stage, owner_id, owner_name, last_touched, created_by,
              created_at, changed_at, version)
            select 'SF' || n, '宁波海信-' || n, 1, id, name, current_date, id, now(), now(), 1
            from person, generate_series(100, 300) n where user_name = 'sales'
            """);
    Colleague sales = colleagues.signIn("sales").open("/pipeline?cell=SF200:status");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    sales.startEditing("SF200", "status");
    sales.page().keyboard().insertText("还没写完");
    double before = sales.cell("SF200", "status").boundingBox().y;

    manager.cell("SF001", "name").click(rightButton());
    manager.page().getByText("归档", exactly()).click();
    assertThat(sales.page().locator(".totals-bar")).containsText("202");
    assertThat(sales.cell("SF200", "status").boundingBox().y).isEqualTo(before);

    sales.page().keyboard().press("Enter");
    assertThat(sales.cell("SF200", "status")).hasText("还没写完");
    assertThat(sales.cell("SF200", "status")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void aLinkShowsAColleagueTheSame(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    sales.page().locator("vaadin-grid-sorter").nth(1).click();
    sales.page().locator(".filter-bar input").fill("贸易");
    assertThat(sales.cellInSight("SF001", "name")).hasCount(0);
    assertThat(sales.page()).hasURL(Pattern.compile("q=.*sort=name|sort=name.*q="));

    String query = sales.page().url().replaceFirst(".*/pipeline", "/pipeline");
    Colleague manager = colleagues.signIn("manager").open(query);
    assertThat(manager.cell("SF002", "name")).isVisible();
    assertThat(manager.cellInSight("SF001", "name")).hasCount(0);
  }

  @Test
  void selectedRowsChangeTogetherAndBackTogether(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    manager.cell("SF001", "name").click();
    manager.page().keyboard().press("Space");
    manager.cell("SF002", "name").click();
    manager.page().keyboard().press("Space");

    Locator bar = manager.page().locator(".selection-bar");
    assertThat(bar).containsText("已选 2 条");
    bar.getByText("归档", exact()).click();
    assertThat(manager.cellInSight("SF001", "name")).hasCount(0);
    assertThat(manager.cellInSight("SF002", "name")).hasCount(0);

    manager.page().locator("vaadin-notification-card").getByText("撤销", exact()).click();
    assertThat(manager.cellInSight("SF001", "name")).hasCount(1);
    assertThat(manager.cellInSight("SF002", "name")).hasCount(1);
  }

  @Test
  void speaksEnglishToThoseWhoDo(Colleagues colleagues) {
    Colleague manager = colleagues.signInInEnglish("manager").open("/pipeline");

    assertThat(manager.cell("SF001", "amount")).hasText("CN¥500,000");
    assertThat(manager.cell("SF001", "stage")).containsText("Solution and value");
    manager.edit("SF001", "amount", "1.2m");
    assertThat(manager.cell("SF001", "amount")).hasText("CN¥1,200,000");
  }

  private static Locator.ClickOptions rightButton() {
    return new Locator.ClickOptions().setButton(MouseButton.RIGHT);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
