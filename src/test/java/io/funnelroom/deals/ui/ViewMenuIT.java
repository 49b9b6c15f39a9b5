package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.NamedView;
import io.funnelroom.deals.NamedViews;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class ViewMenuIT {

  private static final PipelineState STALE =
      PipelineState.START.filtered(DealFilter.ALL.stale(true));

  private final ViewMenuParts parts;
  private final NamedViews views;
  private final Memberships memberships;
  private final List<PipelineState> heard = new ArrayList<>();
  private Person lisi;
  private Person zhaoliu;
  private ViewMenu menu;

  ViewMenuIT(ViewMenuParts parts, NamedViews views, Memberships memberships) {
    this.parts = parts;
    this.views = views;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    Staff staff = new Staff(memberships);
    lisi = staff.lisi;
    zhaoliu = staff.zhaoliu;
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void offersOnesOwnViewsAndWhatOthersShare() {
    views.save(lisi, "久未跟进", "stale");
    views.save(zhaoliu, "赵六自己的", "");
    views.share(zhaoliu, views.save(zhaoliu, "本月谈判", "stage=5").id(), true);
    open(PipelineState.START);
    assertThat(items()).startsWith("全部商机", "久未跟进", "本月谈判（赵六）").doesNotContain("赵六自己的");

    choose("久未跟进");
    assertThat(heard).extracting(PipelineState::filter).containsExactly(STALE.filter());
  }

  @Test
  void aDotTellsThatTheStateDiffersFromWhatWasSaved() {
    NamedView stale = views.save(lisi, "久未跟进", "stale");
    open(STALE.inView(stale.id()));
    assertThat(button().getElement().getTextRecursively()).isEqualTo("久未跟进");
    assertThat(button().hasClassName("view-changed")).isFalse();
    assertThat(items()).doesNotContain("保存更改");

    menu.show(STALE.filtered(DealFilter.ALL.archived(true)).inView(stale.id()));
    assertThat(button().hasClassName("view-changed")).isTrue();
    choose("保存更改");
    assertThat(views.find(lisi, stale.id())).map(NamedView::query).contains("archived");
  }

  @Test
  void savesThePresentStateUnderAName() {
    open(STALE);
    choose("另存为…");
    _setValue(_get(TextField.class), " ");
    _click(_get(Button.class, button -> button.withText("保存")));
    assertThat(_get(TextField.class).isInvalid()).isTrue();

    _setValue(_get(TextField.class), "久未跟进");
    _click(_get(Button.class, button -> button.withText("保存")));
    NamedView saved = views.seenBy(lisi).getFirst();
    assertThat(saved.query()).isEqualTo("stale");
    assertThat(heard).containsExactly(STALE.inView(saved.id()));
    assertThat(_find(NameDialog.class)).isEmpty();
  }

  @Test
  void sharesAndDeletesWithUndo() {
    NamedView stale = views.save(lisi, "久未跟进", "stale");
    open(STALE.inView(stale.id()));
    choose("共享给团队");
    assertThat(views.find(zhaoliu, stale.id())).isPresent();
    assertThat(items()).contains("久未跟进 · 团队共享", "取消共享");

    choose("删除");
    assertThat(views.seenBy(lisi)).isEmpty();
    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(views.seenBy(lisi)).hasSize(1);
  }

  @Test
  void aSharedViewOfSomebodyElseIsReadOnly() {
    NamedView theirs = views.save(zhaoliu, "本月谈判", "stage=5");
    views.share(zhaoliu, theirs.id(), true);
    open(STALE.inView(theirs.id()));
    assertThat(items()).contains("另存为…", "复制链接").doesNotContain("保存更改", "重命名…", "取消共享", "删除");
  }

  @Test
  void aViewThatIsGoneLeavesTheStateAsItIs() {
    open(STALE.inView(4711L));
    assertThat(button().getElement().getTextRecursively()).isEqualTo("全部商机");
    assertThat(button().hasClassName("view-changed")).isTrue();
    assertThat(menu.stateOf(4711)).isEmpty();
  }

  private void open(PipelineState state) {
    menu = new ViewMenu(parts, lisi);
    menu.onChoose(
        wanted -> {
          heard.add(wanted);
          menu.show(wanted);
        });
    UI.getCurrent().add(menu);
    menu.show(state);
  }

  private NativeButton button() {
    return _get(menu, NativeButton.class);
  }

  private List<String> items() {
    return menu.menu().getItems().stream().map(MenuItem::getText).toList();
  }

  private void choose(String item) {
    MenuItem wanted =
        menu.menu().getItems().stream()
            .filter(each -> each.getText().equals(item))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
  }
}
