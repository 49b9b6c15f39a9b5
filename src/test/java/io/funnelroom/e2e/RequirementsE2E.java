package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at what one customer says and needs. */
@BrowserTest
class RequirementsE2E {

  private static final String WORDS = "出差时没法批";
  private static final String NOTES = "## 现状痛点\n审批要等三天。\n" + WORDS + "\n\n## 目标期望\n";

  private InterviewNote note;

  @BeforeEach
  void anInterviewWithZhang(Room room) {
    TwoDeals.in(room);
    note = InterviewNote.in(room, NOTES);
    room.database()
        .update(
            """
            insert into contact (deal_id, name, position, main, created_by, created_at, changed_at)
            select 'SF001', '张三', '采购总监', true, id, now(), now() from person
            where user_name = 'sales'
            """);
  }

  @Test
  void wordsThatOneMakesARequirementAreWeighedByTheOtherAtOnce(Colleagues colleagues) {
    NotePage sales = NotePage.of(colleagues.signIn("sales"), note);
    Colleague manager = atTheDeal(colleagues);

    select(sales);
    sales.press("Alt+3");

    Locator theirs = row(manager.page(), WORDS);
    assertThat(theirs.locator("[data-field=requirement-kind]")).hasText("隐性痛点");
    assertThat(theirs.locator("[data-field=requirement-asked-by]")).hasText("张三");
    assertThat(theirs.locator(".requirement-words")).hasText("“" + WORDS + "” 张三");
    assertThat(mark(sales.page())).hasText(WORDS);

    pick(manager, theirs.locator("[data-field=requirement-importance]"), "5 决定成败");
    Locator ours = row(sales.page(), WORDS).locator("[data-field=requirement-importance]");
    assertThat(ours).hasText("5");
    assertThat(ours).hasAttribute("data-glow", "钱敏");
    assertThat(sales.page().locator("requirement-matrix")).containsText(WORDS);
    assertThat(manager.scriptErrors()).isEmpty();
  }

  @Test
  void aQuoteIsSaidBySomebodyAndBecomesARequirementLater(Colleagues colleagues) {
    NotePage sales = NotePage.of(colleagues.signIn("sales"), note);
    select(sales);
    sales.press("Alt+q");
    assertThat(sales.page().locator(".speaker-choice:has([aria-pressed=true]:text-is('张三'))"))
        .containsText(WORDS);
    assertThat(mark(sales.page())).hasText(WORDS);
    assertThat(sales.page().locator(".requirement-row")).hasCount(0);

    select(sales);
    sales.press("Alt+1");
    assertThat(row(sales.page(), WORDS).locator("[data-field=requirement-kind]")).hasText("刚性需求");
    assertThat(mark(sales.page())).hasCount(1);
  }

  @Test
  void fromTheRequirementToTheWordsAndBack(Colleagues colleagues) {
    NotePage sales = NotePage.of(colleagues.signIn("sales"), note);
    select(sales);
    sales.press("Alt+1");
    Colleague manager = atTheDeal(colleagues);
    assertThat(manager.page().locator("note-editor")).hasCount(0);

    row(manager.page(), WORDS).locator(".requirement-words").click();
    assertThat(mark(manager.page())).isInViewport();
    assertThat(manager.page()).hasURL(Pattern.compile(".*interview=\\d+.*"));

    mark(manager.page()).click();
    assertThat(row(manager.page(), WORDS)).isFocused();
    assertThat(manager.scriptErrors()).isEmpty();
  }

  @Test
  void wordsThatSomebodyDeletesAreShownAsTheyWere(Colleagues colleagues) {
    NotePage sales = NotePage.of(colleagues.signIn("sales"), note);
    select(sales);
    sales.press("Alt+2");
    Colleague manager = atTheDeal(colleagues);
    assertThat(row(manager.page(), WORDS)).isVisible();
    assertThat(mark(sales.page())).hasText(WORDS);

    select(sales);
    sales.press("Delete");
    note.awaitText(NOTES.replace(WORDS, ""));
    row(manager.page(), WORDS).locator(".requirement-words").click();

    assertThat(row(manager.page(), WORDS).locator(".requirement-words"))
        .hasText("“" + WORDS + "” 张三 （已从笔记中删除）");
  }

  @Test
  void theOrderThatOneDragsArrivesAtTheOther(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001/requirements");
    Colleague manager = atTheDeal(colleagues);
    for (String each : new String[] {"本地部署", "手机审批", "多语言"}) {
      Locator field = sales.page().locator(".new-requirement input");
      field.fill(each);
      field.press("Enter");
      assertThat(row(sales.page(), each)).isVisible();
    }
    assertThat(titles(manager)).hasText(new String[] {"本地部署", "手机审批", "多语言"});

    row(sales.page(), "多语言").locator(".requirement-handle").dragTo(row(sales.page(), "本地部署"));
    assertThat(titles(manager)).hasText(new String[] {"多语言", "本地部署", "手机审批"});

    row(manager.page(), "多语言").locator(".requirement-handle").focus();
    manager.page().keyboard().press("ArrowDown");
    assertThat(titles(sales)).hasText(new String[] {"本地部署", "多语言", "手机审批"});
    assertThat(row(manager.page(), "多语言").locator(".requirement-handle")).isFocused();
  }

  private static Colleague atTheDeal(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001/requirements");
    assertThat(manager.page().locator(".interview-row")).isVisible();
    return manager;
  }

  /** Selects the customer's words as one does with keys. */
  private static void select(NotePage notes) {
    notes.behind(WORDS).press("Shift+Home");
  }

  private static void pick(Colleague colleague, Locator field, String words) {
    field.click();
    colleague
        .page()
        .locator("[role=option]:visible", new Page.LocatorOptions().setHasText(words))
        .click();
  }

  private static Locator row(Page page, String title) {
    return page.locator(".requirement-row[aria-label='" + title + "']");
  }

  private static Locator mark(Page page) {
    return page.locator("note-editor .note-mark");
  }

  private static Locator titles(Colleague colleague) {
    return colleague.page().locator("[data-field=requirement-title] .field-text");
  }
}
