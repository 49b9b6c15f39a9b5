package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.deals.Stage;

/** What the method says about a stage: its goal, its key actions, what it must produce. */
final class StageGuide extends NativeDetails {

  private Stage shown;

  StageGuide() {
    addClassName("stage-guide");
    setOpen(true);
  }

  void show(Stage stage) {
    if (stage == shown) {
      return;
    }
    shown = stage;
    String key = "deal.guide." + stage.number();
    setSummary(new H3(getTranslation("deal.guide", getTranslation("stage." + stage.number()))));
    setContent(
        new Div(
            new Paragraph(getTranslation(key + ".goal")),
            new H4(getTranslation("deal.guide.actions")),
            list(getTranslation(key + ".actions")),
            new H4(getTranslation("deal.guide.output")),
            list(getTranslation(key + ".output"))));
  }

  private static UnorderedList list(String lines) {
    UnorderedList list = new UnorderedList();
    lines.lines().map(ListItem::new).forEach(list::add);
    return list;
  }
}
