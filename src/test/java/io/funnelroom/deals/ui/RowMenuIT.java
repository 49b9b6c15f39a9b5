package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItemBase;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class RowMenuIT {

  private final DealSheetParts parts;
  private final DealArchive archive;
  private final DealIntake intake;
  private final Deals deals;
  private final Memberships memberships;
  private Staff staff;
  private DealId id;

  RowMenuIT(
      DealSheetParts parts,
      DealArchive archive,
      DealIntake intake,
      Deals deals,
      Memberships memberships) {
    this.parts = parts;
    this.archive = archive;
    this.intake = intake;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLiSi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id());
    id = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void offersItsOwnerAllOfIt() {
    assertThat(offered(menuOf(staff.lisi)))
        .containsExactly("打开", "全部跟进记录", "复制链接", "成交、输单或搁置…", "共享给同事…", "归档");
  }

  @Test
  void offersOthersToReadAlone() {
    assertThat(offered(menuOf(staff.zhouqi))).containsExactly("打开", "全部跟进记录", "复制链接");
  }

  @Test
  void tellsWhenTheDealWasCreatedAndLastChanged() {
    GridContextMenu<DealRow> menu = menuOf(staff.zhouqi);
    ContextMenuKt.setOpened(menu, true, row());

    assertThat(texts(menu, false))
        .satisfiesExactly(
            created -> assertThat(created).startsWith("创建于 2"),
            changed -> assertThat(changed).startsWith("最后修改于 2"));
  }

  @Test
  void offersToRestoreWhatIsArchived() {
    archive.archive(staff.qian, id);

    assertThat(offered(menuOf(staff.qian))).contains("恢复").doesNotContain("归档", "共享给同事…");
  }

  @Test
  void whatIsArchivedComesBackByUndo() {
    ContextMenuKt._clickItemWithCaption(menuOf(staff.lisi), "归档", row());
    assertThat(row().archived()).isTrue();

    _click(_get(Button.class, button -> button.withText("撤销")));

    assertThat(row().archived()).isFalse();
  }

  private GridContextMenu<DealRow> menuOf(Person person) {
    DealSheet sheet = new DealSheet(parts, person, figures -> {}, () -> {});
    UI.getCurrent().add(sheet);
    return new RowMenu(parts, archive, sheet).menu();
  }

  private List<String> offered(GridContextMenu<DealRow> menu) {
    ContextMenuKt.setOpened(menu, true, row());
    return texts(menu, true);
  }

  private static List<String> texts(GridContextMenu<DealRow> menu, boolean enabled) {
    return menu.getItems().stream()
        .filter(item -> item.isEnabled() == enabled)
        .map(MenuItemBase::getText)
        .toList();
  }

  private DealRow row() {
    return deals.find(staff.qian, id).orElseThrow();
  }
}
