package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person with the pipeline open twice in one browser. */
@BrowserTest
class TwoTabsE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void anEditInOneShowsInTheOther(Colleagues colleagues) {
    Colleague one = colleagues.signIn("sales").open("/pipeline");
    Colleague other = colleagues.secondTab(one).open("/pipeline");
    assertThat(other.cell("SF001", "status")).isVisible();

    one.edit("SF001", "status", "在第一个标签页写的");
    assertThat(other.cell("SF001", "status")).hasText("在第一个标签页写的");

    other.edit("SF001", "action", "在第二个标签页写的");
    assertThat(one.cell("SF001", "action")).containsText("在第二个标签页写的");
  }

  @Test
  void whatOneCouldNotSendIsStoredOnce(Room room, Colleagues colleagues) {
    Colleague one = colleagues.signIn("sales").open("/pipeline");
    Colleague other = colleagues.secondTab(one).open("/pipeline");
    assertThat(one.cell("SF001", "followup")).isVisible();
    assertThat(other.cell("SF001", "followup")).isVisible();

    one.goOffline();
    one.edit("SF001", "followup", "客户希望下周演示");
    assertThat(one.cell("SF001", "followup")).hasAttribute("data-state", "unsent");
    Colleague third = colleagues.secondTab(one);
    one.comeBack();
    third.open("/pipeline");

    for (Colleague each : new Colleague[] {one, other, third}) {
      assertThat(each.cell("SF001", "followup")).containsText("客户希望下周演示");
      assertThat(each.cell("SF001", "followup")).not().hasAttribute("data-state", ANY);
    }
    other.page().reload();
    assertThat(other.cell("SF001", "followup")).containsText("客户希望下周演示");
    assertThat(other.cell("SF001", "followup")).not().hasAttribute("data-state", ANY);
    assertThat(room.database().queryForObject("select count(*) from follow_up", Integer.class))
        .isEqualTo(1);
  }
}
