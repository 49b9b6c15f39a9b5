package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.People;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class FollowUpsDialogIT {

  private final DealIntake intake;
  private final People people;
  private final Memberships memberships;
  private Staff staff;
  private DealRow deal;

  FollowUpsDialogIT(DealIntake intake, People people, Memberships memberships) {
    this.intake = intake;
    this.people = people;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDeal() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id());
    deal = intake.open(staff.lisi, new NewDeal(null, values));
  }

  @Test
  void eachTellsWhenWhoAndWhat() {
    FollowUp later = new FollowUp(LocalDate.of(2023, 10, 18), staff.lisi.id(), "客户要求补充数据安全模块");
    FollowUp earlier = new FollowUp(LocalDate.of(2023, 9, 1), staff.zhaoliu.id(), "首次拜访");
    new FollowUpsDialog(deal, List.of(later, earlier), people, null).open();

    List<String> rows =
        _find(ListItem.class).stream().map(row -> row.getElement().getTextRecursively()).toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst()).contains("2023-10-18", "李四", "客户要求补充数据安全模块");
    assertThat(rows.getLast()).contains("2023-09-01", "赵六", "首次拜访");
  }

  @Test
  void whereThereAreNoneItSaysSo() {
    new FollowUpsDialog(deal, List.of(), people, null).open();
    assertThat(_get(Paragraph.class).getText()).isEqualTo("还没有跟进记录。");
  }

  @Test
  void addingIsOfferedToThoseWhoMay() {
    AtomicInteger asked = new AtomicInteger();
    new FollowUpsDialog(deal, List.of(), people, asked::incrementAndGet).open();
    _click(_get(Button.class, button -> button.withText("添加跟进")));
    assertThat(asked).hasValue(1);
    _assertNone(FollowUpsDialog.class);

    new FollowUpsDialog(deal, List.of(), people, null).open();
    _assertNone(Button.class, button -> button.withText("添加跟进"));
  }
}
