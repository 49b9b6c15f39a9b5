package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of one deal, open before several people. */
@BrowserTest
class DealPageE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void theHeadStaysAndTellsTheWayAndWhoIsHere(Room room, Colleagues colleagues) {
    moved(room, null, 1, 12);
    moved(room, 1, 3, 9);
    moved(room, 3, 4, 2);
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    sales.page().setViewportSize(1024, 400);
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");

    assertThat(sales.page().locator(".who-is-here [data-present=manager]")).isVisible();
    assertThat(sales.page().locator(".step-days"))
        .hasText(new String[] {"3天", "", "7天", "2天", "", "", ""});
    assertThat(sales.page().locator("[data-step='4']")).hasAttribute("aria-current", "step");

    sales.page().locator(".new-contact").scrollIntoViewIfNeeded();
    assertThat(sales.page().locator("[data-field=stage]")).not().isInViewport();
    assertThat(sales.page().locator(".deal-head [data-field=name]")).isInViewport();
    assertThat(tab(sales, "overview")).isInViewport();
    assertThat(sales.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
        .isEqualTo(0);
    assertThat(sales.page().locator("[data-step='4']")).isInViewport();

    manager.open("/pipeline");
    assertThat(sales.page().locator(".who-is-here [data-present=manager]")).hasCount(0);
  }

  @Test
  void aFieldThatOneEditsArrivesAtTheOthersPageAndInTheirHead(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");

    sales.field("status").click();
    assertThat(manager.field("status")).hasAttribute("data-present", "sales");
    sales.enter(sales.field("status"), "犹豫中，价格敏感");
    assertThat(manager.field("status")).containsText("犹豫中，价格敏感");
    assertThat(manager.field("status")).hasAttribute("data-glow", "李四");

    sales.enter(sales.field("amount"), "70万");
    assertThat(manager.page().locator(".deal-head .deal-amount")).hasText("70万元");
    sales.enter(sales.field("name"), "XX科技-CRM二期");
    assertThat(manager.field("name")).containsText("XX科技-CRM二期");
    assertThat(manager.page()).hasTitle(Pattern.compile("^SF001 XX科技-CRM二期"));
  }

  @Test
  void theSameFieldAtTheSameTimeLosesNobodysText(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");

    sales.typeInto(sales.field("status"), "销售写的");
    manager.enter(manager.field("status"), "经理写的");
    assertThat(sales.field("status")).hasAttribute("data-glow", "钱敏");
    sales.page().keyboard().press("Enter");

    Locator choice = sales.page().locator(".sheet-issue:visible");
    assertThat(choice.locator(".theirs")).hasText("经理写的");
    assertThat(choice.locator(".mine")).hasText("销售写的");
    assertThat(choice).containsText("钱敏");
    assertThat(manager.field("status")).containsText("经理写的");

    choice.locator("[data-answer=keepTheirs]").click();
    assertThat(sales.field("status")).containsText("经理写的");
    assertThat(sales.field("status")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void whatIsTypedWithoutNetworkIsKeptAndSentOnce(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(sales.field("status")).isVisible();

    sales.goOffline();
    sales.enter(sales.field("status"), "离线时写的");
    assertThat(sales.field("status")).hasAttribute("data-state", "unsent");
    manager.enter(manager.field("remarks"), "期间写的");
    sales.comeBack();

    assertThat(manager.field("status")).containsText("离线时写的");
    assertThat(sales.field("remarks")).containsText("期间写的");
    assertThat(sales.field("status")).not().hasAttribute("data-state", ANY);
    assertThat(
            room.database()
                .queryForList("select after from activity where field = 'status'", String.class))
        .containsExactly("离线时写的");
  }

  @Test
  void whatIsTypedWhileTheServerIsDownArrives(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    assertThat(sales.field("status")).isVisible();

    room.kill();
    sales.enter(sales.field("status"), "服务器停机时写的");
    sales.typeInto(sales.field("remarks"), "还没写完");
    room.start();

    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(manager.field("status")).containsText("服务器停机时写的");
    sales.page().keyboard().press("Enter");
    assertThat(manager.field("remarks")).containsText("还没写完");
  }

  @Test
  void aLinkToATabShowsAColleagueTheSame(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    assertThat(tab(sales, "overview")).hasAttribute("aria-selected", "true");
    List<String> tabs =
        sales.page().locator("[role=tab]").all().stream()
            .map(each -> each.getAttribute("data-tab"))
            .toList();

    Colleague manager = colleagues.signIn("manager");
    for (String each : tabs) {
      tab(sales, each).click();
      assertThat(tab(sales, each)).hasAttribute("aria-selected", "true");
      assertThat(sales.page())
          .hasURL(Pattern.compile("/SF001" + (each.equals("overview") ? "" : "/" + each) + "$"));
      manager.open(URI.create(sales.page().url()).getPath());
      assertThat(tab(manager, each)).hasAttribute("aria-selected", "true");
      assertThat(manager.page().locator("[role=tabpanel] > *")).not().hasCount(0);
    }
    assertThat(sales.scriptErrors()).isEmpty();
    assertThat(manager.scriptErrors()).isEmpty();
  }

  @Test
  void whoFollowsALinkSignsInFirstAndThenSeesTheDeal(Colleagues colleagues) {
    Colleague visitor = colleagues.visitor().open("/deals/SF002");
    visitor.page().locator("input[name=username]").fill("senior");
    visitor.page().locator("input[name=password]").fill("funnelroom");
    visitor.page().locator("input[name=password]").press("Enter");

    assertThat(visitor.page()).hasURL(Pattern.compile("/deals/SF002"));
    assertThat(visitor.field("name")).containsText("贸易集团-供应链优化");
  }

  @Test
  void aDealThatIsNotThereIsNotFound(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF999/history");

    assertThat(sales.page().locator(".mishap")).isVisible();
    assertThat(sales.page().locator(".deal-head")).hasCount(0);
  }

  private static Locator tab(Colleague colleague, String key) {
    return colleague.page().locator("[role=tab][data-tab=" + key + "]");
  }

  /** A move of SF001 that many days ago. */
  private static void moved(Room room, Integer from, int to, int daysAgo) {
    room.database()
        .update(
            """
            insert into deal_move (deal_id, kind, from_stage, to_stage, by_id, at)
            select 'SF001', ?, ?, ?, id, now() - make_interval(days => ?, hours => 1)
            from person where user_name = 'sales'
            """,
            from == null ? "OPENED" : "FORWARD",
            from,
            to,
            daysAgo);
  }
}
