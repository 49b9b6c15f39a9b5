package io.funnelroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A person's day: what of theirs needs them now. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

  private final transient DealText text;

  HomeView(SignedIn signedIn, Days days, DealText text) {
    this.text = text;
    addClassName("day");
    Person person = signedIn.person();
    Day day = days.of(person);
    if (day.free()) {
      add(free(person));
      return;
    }
    Paragraph greeting = new Paragraph(getTranslation("shell.home.greeting", person.name()));
    greeting.addClassName("day-greeting");
    add(greeting);
    show("shell.home.overdue", day.overdue());
    show("shell.home.today", day.today());
    show("shell.home.stale", day.stale());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.home");
  }

  private void show(String key, List<DealRow> deals) {
    if (!deals.isEmpty()) {
      add(new DaySection(getTranslation(key), deals, text));
    }
  }

  private EmptyState free(Person person) {
    Anchor pipeline = new Anchor("pipeline", getTranslation("shell.home.to-pipeline"));
    pipeline.getElement().setAttribute("router-link", true);
    return new EmptyState(
        getTranslation("shell.home.free", person.name()),
        getTranslation("shell.home.purpose"),
        pipeline);
  }
}
