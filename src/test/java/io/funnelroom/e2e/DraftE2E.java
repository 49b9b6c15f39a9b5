package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody types on the deal page is seen by others before it is saved. */
@BrowserTest
class DraftE2E {

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aDraftIsSeenInItsWritersColourAndGoneWhenItIsSaved(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    String colour =
        room.database()
            .queryForObject("select colour from person where user_name = 'sales'", String.class);

    type(sales, "犹豫中，价格敏感");

    Locator draft = draft(manager);
    assertThat(draft).containsText("李四");
    assertThat(draft).containsText("犹豫中，价格敏感");
    assertThat(draft.evaluate("draft => draft.style.getPropertyValue('--person')"))
        .isEqualTo(colour);
    assertThat(field(manager)).containsText("意向明确");
    assertThat(status(room)).isEqualTo("意向明确，待确认");

    sales.page().keyboard().press("Enter");

    assertThat(draft).hasCount(0);
    assertThat(field(manager)).containsText("犹豫中，价格敏感");
    assertThat(status(room)).isEqualTo("犹豫中，价格敏感");
  }

  @Test
  void aDraftThatIsGivenUpIsGone(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    type(sales, "写错了");
    assertThat(draft(manager)).containsText("写错了");

    sales.page().keyboard().press("Escape");

    assertThat(draft(manager)).hasCount(0);
    assertThat(field(manager)).containsText("意向明确");
    assertThat(status(room)).isEqualTo("意向明确，待确认");
  }

  @Test
  void aDraftGoesWithItsWriterAndComesBackWithThem(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    type(sales, "写到一半");
    assertThat(draft(manager)).containsText("写到一半");

    sales.goOffline();
    assertThat(draft(manager)).hasCount(0);

    sales.comeBack();
    assertThat(draft(manager)).containsText("写到一半");
  }

  @Test
  void aDraftIsGoneWhenItsWriterClosesThePage(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    type(sales, "写到一半");
    assertThat(draft(manager)).containsText("写到一半");

    sales.page().close();

    assertThat(draft(manager)).hasCount(0);
  }

  @Test
  void twoWhoTypeInOneFieldSeeEachOther(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");

    type(sales, "销售写的");
    type(manager, "经理写的");

    assertThat(draft(manager)).containsText("销售写的");
    assertThat(draft(sales)).containsText("经理写的");
  }

  private static void type(Colleague colleague, String text) {
    field(colleague).click();
    colleague.page().keyboard().press("Control+A");
    colleague.page().keyboard().insertText(text);
  }

  private static Locator field(Colleague colleague) {
    return colleague.page().locator(".fields-long row-field[data-field=status]");
  }

  private static Locator draft(Colleague colleague) {
    return field(colleague).locator("[data-draft]");
  }

  private static String status(Room room) {
    return room.database()
        .queryForObject("select status from deal where id = 'SF001'", String.class);
  }
}
