package io.funnelroom.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.deals.DealId;
import io.funnelroom.imports.PastImport;
import io.funnelroom.imports.PastImports;
import io.funnelroom.team.Person;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** The imports that have happened, the newest first, each with the way back. */
final class PastImportList extends Div {
  private static final int LISTED = 30;
  private static final int NAMED = 20;

  private final transient ImportParts parts;
  private final transient PastImports past;
  private final transient Person person;
  private final ZoneId zone;
  private final UnorderedList list = new UnorderedList();

  PastImportList(ImportParts parts, Person person) {
    this.parts = parts;
    this.past = parts.past();
    this.zone = parts.clock().getZone();
    this.person = person;
    addClassName("imports-past");
    add(new H2(getTranslation("imports.past")), list);
    fill();
  }

  boolean isEmpty() {
    return list.getComponentCount() == 0;
  }

  private void fill() {
    list.removeAll();
    past.latest(parts.now(person)).stream().limit(LISTED).forEach(each -> list.add(item(each)));
  }

  private ListItem item(PastImport each) {
    Span name = new Span(each.fileName());
    name.addClassName("imports-name");
    Span who = new Span(getTranslation("imports.past.who", each.byName(), when(each)));
    Span counts =
        new Span(
            getTranslation(
                "imports.past.counts", each.added(), each.changed(), each.skipped(), each.bad()));
    who.addClassName("imports-samples");
    counts.addClassName("imports-samples");
    ListItem item = new ListItem(new Div(name, who, counts));
    if (each.takenBackAt() != null) {
      item.add(new Span(takenBack(each)));
    } else if (past.mayTakeBack(parts.now(person), each)) {
      Button takeBack =
          new Button(
              getTranslation("imports.take-back"),
              click -> TakeBack.ask(parts, person, each.id(), this::fill));
      takeBack.addThemeVariants(ButtonVariant.TERTIARY);
      takeBack.setAriaLabel(getTranslation("imports.take-back.this", each.fileName()));
      item.add(takeBack);
    }
    return item;
  }

  private String takenBack(PastImport each) {
    if (each.kept() == 0) {
      return getTranslation("imports.past.taken-back");
    }
    List<DealId> kept = past.kept(each.id());
    String names = kept.stream().limit(NAMED).map(DealId::value).collect(Collectors.joining(", "));
    return getTranslation("imports.past.taken-back")
        + " "
        + getTranslation("imports.kept", each.kept(), names);
  }

  private String when(PastImport each) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(getLocale())
        .format(each.at().atZone(zone));
  }
}
