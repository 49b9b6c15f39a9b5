package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from the matrix and from the search to what somebody said or needs. */
@BrowserTest
class MatrixE2E {

  private static final String WORDS = "出差时没法批";
  private static final String NOTES = "## 现状痛点\n审批要等三天。\n" + WORDS + "\n";

  private InterviewNote note;

  @BeforeEach
  void anInterviewAndTwoRequirements(Room room) {
    TwoDeals.in(room);
    note = InterviewNote.in(room, NOTES);
    room.database()
        .update(
            """
            insert into requirement (deal_id, kind, title, importance, urgency, rank, created_by,
              created_at)
            select 'SF001', told.kind, told.title, told.importance, told.urgency, told.rank, id, now()
            from person, (values ('MUST_HAVE', '手机审批', 5, 5, 'a'),
              ('UNSPOKEN_PAIN', '纸质单会丢', 5, 1, 'b')) told (kind, title, importance, urgency, rank)
            where user_name = 'sales'
            """);
  }

  @Test
  void aPointLeadsToItsRequirementByMouseAndByKeys(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001/requirements");
    Page page = sales.page();

    point(page, "手机审批").click();
    assertThat(row(page, "手机审批")).isFocused();

    point(page, "手机审批").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(point(page, "纸质单会丢")).isFocused();
    page.keyboard().press("Enter");
    assertThat(row(page, "纸质单会丢")).isFocused();
    assertThat(sales.scriptErrors()).isEmpty();
  }

  @Test
  void whatIsFoundInTheNotesIsShownWhereItStands(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/search");
    Page page = sales.page();

    page.locator(".search-box input").fill("没法批");
    assertThat(page.locator(".hit mark")).hasText("没法批");
    page.locator(".hit").click();

    assertThat(page).hasURL(Pattern.compile(".*/deals/SF001/requirements.*"));
    assertThat(page.locator("note-editor .cm-line", new Page.LocatorOptions().setHasText(WORDS)))
        .isInViewport();
    page.waitForFunction("() => getSelection().toString() === '没法批'");
    assertThat(sales.scriptErrors()).isEmpty();
  }

  private static Locator point(Page page, String title) {
    return page.locator("a.matrix-point[aria-label*='" + title + "']");
  }

  private static Locator row(Page page, String title) {
    return page.locator(".requirement-row[aria-label='" + title + "']");
  }
}
