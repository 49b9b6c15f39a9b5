package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.People;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Locale;

/** The figures of each stage, owner or source, side by side. */
final class GroupStrip extends Div {

  private final transient DealText text;
  private final transient People people;
  private final Locale language;

  GroupStrip(DealText text, People people, Locale language) {
    this.text = text;
    this.people = people;
    this.language = language;
    addClassName("group-strip");
    getElement().setAttribute("role", "list");
    getElement().setAttribute("tabindex", "0");
  }

  void show(List<DealGroup> groups) {
    removeAll();
    groups.forEach(group -> add(drawn(group)));
  }

  private Div drawn(DealGroup group) {
    Figures figures = new Figures(text, language, "totals.count");
    figures.show(group.totals());
    Div drawn = new Div(name(group.value()), figures);
    drawn.addClassName("group");
    drawn.getElement().setAttribute("role", "listitem");
    return drawn;
  }

  private Component name(Object value) {
    return switch (value) {
      case Stage stage ->
          new StageBadge(stage.number(), getTranslation("stage.short." + stage.number()));
      case PersonId owner ->
          people.find(owner).<Component>map(PersonLine::new).orElseGet(Span::new);
      case SourceClass source ->
          new Span(getTranslation("source." + source.name().toLowerCase(Locale.ROOT)));
      case null, default -> new Span(getTranslation("totals.nothing"));
    };
  }
}
