package io.funnelroom.shell.day;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.StableOrder;
import io.funnelroom.shell.day.Day.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things that need the person for one reason, a row each. */
final class DaySection<T> extends Section {

  private final transient DayKind<T> kind;
  private final Span count = new Span();
  private final UnorderedList list = new UnorderedList();
  private final Paragraph more = new Paragraph();
  private final transient Map<Object, DayRow> rows = new HashMap<>();

  /**
   * @param key what the list is called
   */
  DaySection(String key, DayKind<T> kind) {
    this.kind = kind;
    addClassName("day-section");
    getElement().setAttribute("data-part", key);
    count.addClassName("day-count");
    H2 heading = new H2(getTranslation("day." + key));
    heading.add(count);
    more.addClassName("day-more");
    add(heading, list, more);
  }

  /** Says under the heading what is expected. */
  DaySection<T> saying(String text) {
    Paragraph what = new Paragraph(text);
    what.addClassName("day-what");
    addComponentAtIndex(1, what);
    return this;
  }

  /** Shows these. Rows that stay keep their place under the person's hands. */
  void show(Part<T> part) {
    setVisible(part.count() > 0);
    count.setText(Integer.toString(part.count()));
    int left = part.count() - part.items().size();
    more.setVisible(left > 0);
    more.setText(getTranslation("day.more", left));
    Set<Object> present = new HashSet<>();
    List<DayRow> shown = part.items().stream().map(thing -> draw(thing, present)).toList();
    rows.keySet().retainAll(present);
    StableOrder.arrange(list, shown);
  }

  private DayRow draw(T thing, Set<Object> present) {
    Object id = kind.id(thing);
    present.add(id);
    DayRow row = rows.computeIfAbsent(id, fresh -> kind.row(thing));
    kind.draw(thing, row);
    return row;
  }
}
