package io.funnelroom.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Person;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The signed-in person: who they are here, their language and colours, and the way out. */
class AccountMenu extends NativeButton {

  private static final Map<Locale, String> LANGUAGES =
      Map.of(
          Locale.SIMPLIFIED_CHINESE, "shell.language.chinese",
          Locale.ENGLISH, "shell.language.english");

  private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

  AccountMenu(Person person, Consumer<Locale> speak, Runnable signOut) {
    super();
    addClassName("room-account");
    setAriaLabel(getTranslation("shell.account", person.name()));
    add(new PersonAvatar(person.name(), person.colour()));

    ContextMenu menu = new ContextMenu(this);
    menu.setOpenOnClick(true);
    menu.addItem(head(person)).setEnabled(false);
    menu.addComponent(new Hr());
    menu.addItem(
        getTranslation("shell.profile"),
        click -> getUI().ifPresent(ui -> ui.navigate("settings/profile")));
    addLanguages(menu, speak);
    addThemes(menu);
    menu.addComponent(new Hr());
    menu.addItem(getTranslation("shell.sign-out"), click -> signOut.run());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    WebStorage.getItem("funnelroom.theme", stored -> check(Theme.ofKey(stored)));
  }

  private Div head(Person person) {
    Span name = new Span(person.name());
    name.addClassName("account-name");
    Span department =
        new Span(
            getTranslation("department." + person.department().name().toLowerCase(Locale.ROOT)));
    Div head = new Div(name, department);
    head.addClassName("account-head");
    return head;
  }

  private void addLanguages(ContextMenu menu, Consumer<Locale> speak) {
    MenuItem languages = menu.addItem(getTranslation("shell.language"));
    for (Locale language : Languages.SPOKEN) {
      MenuItem item =
          languages
              .getSubMenu()
              .addItem(getTranslation(LANGUAGES.get(language)), click -> speak.accept(language));
      item.setCheckable(true);
      item.setChecked(getLocale().getLanguage().equals(language.getLanguage()));
    }
  }

  private void addThemes(ContextMenu menu) {
    MenuItem parent = menu.addItem(getTranslation("shell.theme"));
    for (Theme theme : Theme.values()) {
      MenuItem item =
          parent
              .getSubMenu()
              .addItem(getTranslation("shell.theme." + theme.key()), click -> choose(theme));
      item.setCheckable(true);
      themes.put(theme, item);
    }
  }

  private void choose(Theme theme) {
    getElement().executeJs("window.funnelroomTheme($0)", theme.key());
    check(theme);
  }

  private void check(Theme chosen) {
    themes.forEach((theme, item) -> item.setChecked(theme == chosen));
  }
}
