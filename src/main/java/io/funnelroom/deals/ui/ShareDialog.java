package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.ui.FormDialog;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.Department;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which colleagues from sales may work on a deal as its owner does. */
final class ShareDialog extends FormDialog {

  private final MultiSelectListBox<PersonId> colleagues = new MultiSelectListBox<>();
  private final Consumer<Set<PersonId>> chosen;

  /**
   * @param chosen stores the choice, and may refuse it with a {@link
   *     io.funnelroom.base.RuleViolation}
   */
  ShareDialog(DealRow deal, People people, Consumer<Set<PersonId>> chosen) {
    super(
        I18NProvider.translate("deal.share.title", deal.id().value()),
        I18NProvider.translate("form.save"));
    this.chosen = chosen;
    colleagues.setAriaLabel(getTranslation("deal.share.colleagues"));
    colleagues.addClassName("chip-list");
    colleagues.setRenderer(
        new ComponentRenderer<>(
            (PersonId id) -> people.find(id).<Component>map(PersonLine::new).orElseGet(Span::new)));
    colleagues.setItems(offered(deal, people));
    colleagues.setValue(deal.sharedWith());
    fields(new Paragraph(getTranslation("deal.share.explained", deal.name())), colleagues);
  }

  @Override
  protected boolean save() {
    chosen.accept(Set.copyOf(colleagues.getValue()));
    return true;
  }

  /** The others in sales, and whoever shares the deal already. */
  private static List<PersonId> offered(DealRow deal, People people) {
    Stream<PersonId> sales =
        people.active().stream()
            .filter(person -> person.department() == Department.SALES)
            .map(Person::id)
            .filter(id -> !id.equals(deal.owner()));
    return Stream.concat(sales, deal.sharedWith().stream()).distinct().toList();
  }
}
