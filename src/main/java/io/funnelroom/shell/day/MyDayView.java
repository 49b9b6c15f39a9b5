package io.funnelroom.shell.day;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.TaskOfDeal;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;

/** A person's day: what needs them now, live, and done from here with one key. */
@Route("")
@PermitAll
@Tag("my-day")
@JsModule("./day/my-day.ts")
@StyleSheet("context://css/day.css")
class MyDayView extends Div implements Headed {

  private final transient LiveDay day;
  private final Paragraph greeting = new Paragraph();
  private final DaySection<DealRow> behind;
  private final DaySection<TaskOfDeal> late;
  private final DaySection<TaskOfDeal> today;
  private final DaySection<MoveWishes.Waiting> waiting;
  private final DaySection<Day.Named> mentions;
  private final DaySection<DealRow> stale;
  private final Paragraph keys = new Paragraph();
  private final EmptyState free;
  private transient Registration following;

  MyDayView(SignedIn signedIn, DayParts parts, OpenDays days) {
    day = days.of(UI.getCurrent(), signedIn.person());
    DayTexts texts = new DayTexts(parts.text(), day, getLocale());
    DayActs acts = new DayActs(parts, day, getLocale());
    addClassName("day");
    greeting.setText(getTranslation("day.greeting", signedIn.person().name()));
    greeting.addClassName("day-greeting");
    behind = new DaySection<>("behind", new DealKind(texts, acts, day));
    behind.saying(getTranslation("day.behind.what"));
    late = new DaySection<>("late", new TaskKind(texts, acts));
    today = new DaySection<>("today", new TaskKind(texts, acts));
    waiting = new DaySection<>("waiting", new WaitingKind(texts, parts.people()));
    mentions = new DaySection<>("mentions", new MentionKind(texts, acts, parts.people()));
    stale = new DaySection<>("stale", new DealKind(texts, acts, day));
    keys.addClassName("day-keys");
    keys.setText(getTranslation("day.keys"));
    free = free(signedIn.person().name());
    add(greeting, behind, late, today, waiting, mentions, stale, keys, free);
  }

  @Override
  public String heading() {
    return getTranslation("shell.home");
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    following = day.follow(this::show);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    following.remove();
  }

  private void show(Day now) {
    greeting.setVisible(!now.isFree());
    behind.show(now.behind());
    late.show(now.late());
    today.show(now.today());
    waiting.show(now.waiting());
    mentions.show(now.mentions());
    stale.show(now.stale());
    keys.setVisible(!now.isFree());
    free.setVisible(now.isFree());
  }

  private EmptyState free(String name) {
    Anchor pipeline = new Anchor("pipeline", getTranslation("day.to-pipeline"));
    pipeline.getElement().setAttribute("router-link", true);
    return new EmptyState(
        getTranslation("day.free", name), getTranslation("day.free.purpose"), pipeline);
  }
}
