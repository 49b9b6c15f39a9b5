package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core on every screen, by day and by night: nothing serious, nothing critical. */
@BrowserTest
class AccessibilityE2E {

  /** Each screen, and what stands on it once it is there. */
  private static final Map<String, String> SCREENS =
      Map.ofEntries(
          Map.entry("/", ".day"),
          Map.entry("/pipeline", "[data-cell='SF001:name']"),
          Map.entry("/pipeline?q=nirgends", ".empty-state"),
          Map.entry("/board", "[data-card=SF001]"),
          Map.entry("/board?q=nirgends", ".empty-state"),
          Map.entry("/deals/SF001", "[data-field=amount]"),
          Map.entry("/deals/SF001/requirements?interview=1", ".requirement-words"),
          Map.entry("/deals/SF001/history", ".history"),
          Map.entry("/deals/SF001/requirements/report", ".report .matrix-point"),
          Map.entry("/search?q=手机", ".hit mark"),
          Map.entry("/imports", "main h1, main h2, main p"),
          Map.entry("/settings/profile", "vaadin-text-field"),
          Map.entry("/settings/people", "main h2, main vaadin-grid, main table"),
          Map.entry("/nowhere", ".mishap"));

  private static final Set<String> WEIGHTY = Set.of("serious", "critical");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
    room.database()
        .update(
            """
            insert into contact (deal_id, name, position, phone, email, role, attitude, main, sort,
              verified_at, verified_by, created_by, created_at, changed_at)
            select 'SF001', told.name, '总监', '138 0000 1234', 'who@example.com', told.role,
              told.attitude, told.sort = 1, told.sort, told.verified, owner.id, owner.id, now(), now()
            from person owner,
              (values ('张三', 'DECIDES', 'SUPPORTS', 1, now()), ('王五', 'BLOCKS', 'AGAINST', 2, null),
                ('赵一', 'UNKNOWN', 'SCEPTICAL', 3, null)) told (name, role, attitude, sort, verified)
            where owner.user_name = 'sales'
            """);
    anInterview(room);
  }

  private static void anInterview(Room room) {
    InterviewNote note = InterviewNote.in(room, "## 现状痛点\n审批要等三天。\n");
    room.database()
        .update(
            """
            with words as (
              insert into quote (deal_id, note_id, words, speaker_name, anchor_version, anchor_from,
                anchor_to, created_by, created_at)
              select 'SF001', ?, '审批要等三天', '张三', 1, 8, 14, id, now() from person
              where user_name = 'sales'
              returning id, created_by)
            insert into requirement (deal_id, kind, title, importance, urgency, state, reason, rank,
              quote_id, created_by, created_at)
            select 'SF001', told.kind, told.title, 5, 3, told.state, told.reason, told.rank,
              case when told.rank = 'a' then words.id end, words.created_by, now()
            from words,
              (values ('MUST_HAVE', '手机审批', 'OPEN', '', 'a'),
                ('NICE_TO_HAVE', '多语言', 'ANSWERED', '', 'b'),
                ('UNSPOKEN_PAIN', '怕被问责', 'DECLINED', '与合同无关', 'c'))
              told (kind, title, state, reason, rank)
            """,
            note.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyScreenIsForEverybody(ColorScheme theme, Colleagues colleagues) {
    Colleague admin = colleagues.signIn("admin");
    admin.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    List<String> findings = new ArrayList<>();
    SCREENS.forEach(
        (path, landmark) -> {
          admin.open(path);
          assertThat(admin.page().locator(landmark).first()).isVisible();
          findings.addAll(findings(admin, path));
        });
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void soIsTheSignIn(ColorScheme theme, Colleagues colleagues) {
    Colleague nobody = colleagues.visitor();
    nobody.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    nobody.open("/login");
    assertThat(nobody.page().locator("input[name=username]")).isVisible();
    assertThat(findings(nobody, "/login")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void soIsWhatAMoveAsksFor(ColorScheme theme, Colleagues colleagues) {
    Colleague admin = colleagues.signIn("admin").open("/deals/SF001");
    Page page = admin.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));

    page.locator("[data-step='3'] button").click();
    assertThat(page.locator("vaadin-radio-button").first()).isVisible();
    List<String> found = new ArrayList<>(findings(dialogOf(admin), "going back"));
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-radio-button")).hasCount(0);
    page.locator("[data-step='7'] button").click();
    assertThat(page.locator("vaadin-dialog [data-item=outcome]")).isVisible();
    found.addAll(findings(dialogOf(admin), "gate"));

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void soIsWhatAnInterviewBeginsWith(ColorScheme theme, Colleagues colleagues) {
    Colleague admin = colleagues.signIn("admin").open("/deals/SF001/requirements");
    Page page = admin.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));

    page.locator(".interview-begin").click();
    assertThat(page.locator("vaadin-multi-select-combo-box").first()).isVisible();
    List<String> found = new ArrayList<>(findings(dialogOf(admin), "beginning"));
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-multi-select-combo-box")).hasCount(0);
    page.locator(".interview-questions").click();
    assertThat(page.locator(".questions-box").first()).isVisible();
    found.addAll(findings(dialogOf(admin), "questions"));

    assertThat(found).isEmpty();
  }

  private static AxeBuilder dialogOf(Colleague colleague) {
    return new AxeBuilder(colleague.page()).include("vaadin-dialog");
  }

  private static List<String> findings(Colleague colleague, String path) {
    return findings(new AxeBuilder(colleague.page()), path);
  }

  private static List<String> findings(AxeBuilder axe, String path) {
    return axe.analyze().getViolations().stream()
        .filter(rule -> WEIGHTY.contains(rule.getImpact()))
        .map(rule -> path + " " + told(rule))
        .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().limit(4).map(node -> "\n  " + node.getHtml()).toList();
  }
}
