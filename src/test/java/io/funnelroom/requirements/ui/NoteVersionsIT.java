package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a note said before, on its deal's page. */
@ScreenTest
class NoteVersionsIT {

  private final DealIntake intake;
  private final InterviewEditing editing;
  private final Notes notes;
  private final Memberships memberships;
  private final JdbcTemplate database;
  private Staff staff;
  private DealId deal;
  private Interview interview;

  NoteVersionsIT(
      DealIntake intake,
      InterviewEditing editing,
      Notes notes,
      Memberships memberships,
      JdbcTemplate database) {
    this.intake = intake;
    this.editing = editing;
    this.notes = notes;
    this.memberships = memberships;
    this.database = database;
  }

  @BeforeEach
  void aNoteThatTwoPeopleTypedIn() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    NewInterview wanted =
        new NewInterview(
            "决策人访谈",
            LocalDate.of(2026, 10, 18),
            InterviewWay.CALL,
            "",
            List.of(),
            List.of(staff.lisi.id()),
            Optional.empty());
    interview = editing.begin(staff.lisi, deal, wanted, Translations.CHINESE);
    type(2, "[[0,\"价格高\"]]", staff.lisi, "2099-01-01T08:00:00Z");
    type(3, "[2,[0,\"偏\"],1]", staff.qian, "2099-01-01T09:00:00Z");
  }

  @Test
  void everyVersionIsShownWithWhoWroteWhat() {
    openVersions(staff.lisi);

    assertThat(
            _find(NativeButton.class).stream()
                .filter(button -> button.getElement().hasAttribute("aria-pressed"))
                .toList())
        .hasSize(3);
    assertThat(_find(Span.class, span -> span.withClasses("note-version-who")))
        .extracting(Span::getText)
        .containsExactly("钱总", "李四", "李四");
    assertThat(written()).extracting(Span::getText).containsExactly("价格", "偏", "高");
    assertThat(written())
        .extracting(span -> span.getTitle().orElse(""))
        .containsExactly("李四", "钱总", "李四");
    assertThat(restore().isEnabled()).as("the present one").isFalse();

    _click(choices().get(1));
    assertThat(written()).extracting(Span::getText).containsExactly("价格高");
    assertThat(choices().get(1).getElement().getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void aVersionComesBack() {
    openVersions(staff.lisi);
    _click(choices().get(1));
    _click(restore());

    assertThat(notes.read(staff.lisi, interview.note()).text()).isEqualTo("价格高");
    assertThat(_find(NoteVersionsDialog.class)).isEmpty();
  }

  private void openVersions(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent()
        .navigate(
            "deals/" + deal + "/requirements",
            QueryParameters.fromString("interview=" + interview.id()));
    MockVaadin.clientRoundtrip(false);
    _click(_get(Button.class, spec -> spec.withClasses("note-versions-open")));
  }

  private void type(long version, String changes, Person by, String at) {
    database.update(
        "insert into note_change values (?, ?, 'a', ?, ?, ?::timestamptz)",
        interview.note().value(),
        version,
        changes,
        by.id().value(),
        at);
  }

  private static List<NativeButton> choices() {
    return _find(NativeButton.class).stream()
        .filter(button -> button.getElement().hasAttribute("aria-pressed"))
        .toList();
  }

  private static List<Span> written() {
    return _find(Span.class, span -> span.withClasses("note-written"));
  }

  private static Button restore() {
    return _get(Button.class, button -> button.withText("恢复此版本"));
  }
}
