package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
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
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The box for words of all deals, and what it shows. */
@ScreenTest
class SearchViewIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DealIntake intake;
  private final RequirementEditing requirements;
  private final Memberships memberships;

  SearchViewIT(DealIntake intake, RequirementEditing requirements, Memberships memberships) {
    this.intake = intake;
    this.requirements = requirements;
    this.memberships = memberships;
  }

  @BeforeEach
  void aRequirement() {
    Staff staff = new Staff(memberships);
    DealId deal =
        intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    requirements.add(staff.lisi, deal, Map.of(RequirementField.TITLE, "手机上也能审批"));
    UI.getCurrent().setLocale(Translations.CHINESE);
    SignIn.as(staff.wuba);
  }

  @Test
  void showsWhatTheAddressAsksForWithItsWordsSetOff() {
    open("审批");

    sees(shown -> assertThat(shown).contains("需求", "SF001 XX科技-CRM系统采购", "刚性需求"));
    HitLine hit = _get(HitLine.class);
    assertThat(_get(hit, Anchor.class).getHref())
        .isEqualTo("deals/SF001/requirements?requirement=1");
    assertThat(hit.getElement().getOuterHTML()).contains("<mark>审批</mark>");
    assertThat(_get(TextField.class).getValue()).isEqualTo("审批");
  }

  @Test
  void saysWhatItIsForAndThatNothingWasFound() {
    open("");
    sees(shown -> assertThat(shown).contains("查找客户说过什么、需要什么"));

    open("月球");
    sees(shown -> assertThat(shown).contains("没有找到“月球”"));
    assertThat(_find(HitLine.class)).isEmpty();
  }

  @Test
  void anotherAddressAsksAnew() {
    open("月球");
    sees(shown -> assertThat(shown).contains("没有找到“月球”"));

    open("手机");

    sees(shown -> assertThat(shown).contains("手机上也能审批").doesNotContain("月球"));
    assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("需求");
  }

  private static void open(String sought) {
    UI.getCurrent()
        .navigate(
            "search", sought.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", sought));
  }

  private static void sees(ThrowingConsumer<String> expected) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.accept(_get(SearchView.class).getElement().getTextRecursively());
            });
  }
}
