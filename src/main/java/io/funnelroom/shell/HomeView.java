package io.funnelroom.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** A person's day: what of theirs needs them now. */
@Route("")
@PermitAll
class HomeView extends Div implements Headed {

  private final transient DayParts parts;
  private final transient Person person;
  private final Paragraph greeting = new Paragraph();
  private final DaySection overdue;
  private final DaySection today;
  private final DaySection stale;
  private final EmptyState free;
  private transient volatile Set<DealId> shown = Set.of();
  private long readAt;
  private transient Registration watching;

  HomeView(SignedIn signedIn, DayParts parts) {
    this.parts = parts;
    person = signedIn.person();
    addClassName("day");
    greeting.setText(getTranslation("shell.home.greeting", person.name()));
    greeting.addClassName("day-greeting");
    overdue = section("shell.home.overdue");
    today = section("shell.home.today");
    stale = section("shell.home.stale");
    free = free();
    add(greeting, overdue, today, stale, free);
    read();
  }

  @Override
  public String heading() {
    return getTranslation("shell.home");
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var pace = parts.screens().pace(attached.getUI());
    var watch = new DayWatch(person, parts.people(), pace, () -> shown, this::read);
    watching = parts.feed().watch(watch);
    if (parts.feed().generation() != readAt) {
      read();
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private void read() {
    readAt = parts.feed().generation();
    Day day = parts.days().of(parts.people().find(person.id()).orElse(person));
    shown = day.deals();
    greeting.setVisible(!day.free());
    overdue.show(day.overdue());
    today.show(day.today());
    stale.show(day.stale());
    free.setVisible(day.free());
  }

  private DaySection section(String key) {
    return new DaySection(getTranslation(key), parts.text());
  }

  private EmptyState free() {
    Anchor pipeline = new Anchor("pipeline", getTranslation("shell.home.to-pipeline"));
    pipeline.getElement().setAttribute("router-link", true);
    return new EmptyState(
        getTranslation("shell.home.free", person.name()),
        getTranslation("shell.home.purpose"),
        pipeline);
  }
}
