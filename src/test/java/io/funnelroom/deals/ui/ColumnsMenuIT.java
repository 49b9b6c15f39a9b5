package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.funnelroom.deals.DealField.AMOUNT;
import static io.funnelroom.deals.DealField.ID;
import static io.funnelroom.deals.DealField.NAME;
import static io.funnelroom.deals.DealField.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import io.funnelroom.base.Translations;
import io.funnelroom.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class ColumnsMenuIT {

  private static final ColumnLayout THREE = new ColumnLayout(List.of(ID, NAME, STAGE), Map.of(), 1);

  private final List<ColumnLayout> heard = new ArrayList<>();
  private ColumnsMenu menu;

  @BeforeEach
  void open() {
    UI.getCurrent().setLocale(Translations.CHINESE);
    menu = new ColumnsMenu();
    menu.onLayout(heard::add);
    UI.getCurrent().add(menu);
    _get(Popover.class).open();
    menu.show(THREE);
  }

  @Test
  void listsTheColumnsInTheirOrderTheHiddenOnesLast() {
    assertThat(columns()).startsWith("商机ID", "商机名称", "当前阶段", "客户行业/类型").hasSize(15);
    assertThat(heard).as("showing a layout tells nobody").isEmpty();
  }

  @Test
  void aTickShowsOrHidesAColumn() {
    _setValue(column("预计成交金额"), true);
    assertThat(heard).last().isEqualTo(THREE.showing(AMOUNT));
    _setValue(column("商机名称"), false);
    assertThat(heard).last().isEqualTo(THREE.showing(AMOUNT).hiding(NAME));
  }

  @Test
  void theLastColumnCannotBeHidden() {
    menu.show(new ColumnLayout(List.of(NAME), Map.of(), 0));
    _setValue(column("商机名称"), false);
    assertThat(column("商机名称").getValue()).isTrue();
  }

  @Test
  void buttonsMoveAColumnFromTheKeyboard() {
    _click(button("当前阶段：前移一位"));
    assertThat(heard).last().extracting(ColumnLayout::shown).isEqualTo(List.of(ID, STAGE, NAME));
    assertThat(columns()).startsWith("商机ID", "当前阶段", "商机名称");
    assertThat(button("商机ID：前移一位").isEnabled()).isFalse();
    assertThat(button("商机名称：后移一位").isEnabled()).isFalse();
  }

  @Test
  void aDraggedColumnTakesThePlaceOfTheOther() {
    menu.dropped(STAGE, ID);
    assertThat(heard).last().extracting(ColumnLayout::shown).isEqualTo(List.of(STAGE, ID, NAME));
    menu.dropped(AMOUNT, ID);
    assertThat(heard)
        .last()
        .extracting(ColumnLayout::shown)
        .isEqualTo(List.of(STAGE, AMOUNT, ID, NAME));
  }

  @Test
  void freezesTheFirstColumnsAndGoesBackToTheMasterTable() {
    _setValue(_get(IntegerField.class), 3);
    assertThat(heard).last().isEqualTo(THREE.freezing(3));
    _click(_get(Button.class, button -> button.withText("恢复默认列")));
    assertThat(heard).last().isEqualTo(ColumnLayout.MASTER_TABLE);
  }

  private Checkbox column(String name) {
    return _get(Checkbox.class, box -> box.withLabel(name));
  }

  private static NativeButton button(String label) {
    return _get(NativeButton.class, button -> button.withAttribute("aria-label", label));
  }

  private static List<String> columns() {
    return _find(Checkbox.class).stream().map(Checkbox::getLabel).toList();
  }
}
