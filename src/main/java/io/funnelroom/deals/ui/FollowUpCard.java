package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpFiles;
import io.funnelroom.files.Attachment;
import io.funnelroom.files.ui.FileList;
import io.funnelroom.files.ui.FileUpload;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.List;

/** One follow-up in the timeline: who, when, what, its files; and what can be done with it. */
final class FollowUpCard extends ListItem {

  /** Lets a card glow once; a change that comes meanwhile glows as long again. */
  private static final String GLOW =
      """
      this.dataset.glow = $0;
      this.style.setProperty('--person', $1);
      clearTimeout(this.glows);
      this.glows = setTimeout(() => delete this.dataset.glow, 2000);
      """;

  private final FollowUpParts parts;
  private final FollowUpTime when = new FollowUpTime();
  private final Span changed = new Span();
  private final Paragraph text = new Paragraph();
  private final FileList files;
  private final Div acts = new Div();
  private final Div body = new Div();
  private FollowUpEntry entry;
  private List<Attachment> attached = List.of();
  private FollowUpForm form;

  FollowUpCard(FollowUpParts parts, FollowUpEntry entry, FollowUpActs does) {
    this.parts = parts;
    this.entry = entry;
    files = new FileList(does::remove);
    addClassName("follow-up");
    getElement()
        .setAttribute("data-follow-up", entry.id().toString())
        .setAttribute("data-drop", true);
    changed.addClassName("follow-up-changed");
    text.addClassName("follow-up-text");
    acts.addClassName("follow-up-acts");
    acts.add(
        act("followups.edit", this::edit),
        act("followups.remove", () -> does.remove(this.entry)),
        new FileUpload(FollowUpFiles.of(entry.id())));
    body.addClassName("follow-up-body");
    body.add(head(), text, files, acts);
    parts.people().find(entry.by()).ifPresent(person -> add(avatar(person)));
    add(body);
  }

  FollowUpEntry entry() {
    return entry;
  }

  boolean isEditing() {
    return form != null;
  }

  /**
   * Shows the follow-up as it is now.
   *
   * @param mayRewrite whether changing it is offered
   */
  void show(FollowUpEntry present, List<Attachment> itsFiles, boolean mayRewrite) {
    entry = present;
    attached = itsFiles;
    when.show(present.said(), LocalDate.now(parts.clock()));
    text.setText(present.text());
    changed.setVisible(present.changedAt() != null);
    if (present.changedAt() != null) {
      String by = parts.people().find(present.changedBy()).map(Person::name).orElse("");
      changed.setText(getTranslation("followups.changed", by));
      changed.setTitle(parts.whenever().saidExactly(present.changedAt(), getLocale()));
    }
    offer(mayRewrite);
  }

  /** Offers to change it, or does so no longer. */
  void offer(boolean mayRewrite) {
    files.show(attached, mayRewrite);
    acts.setVisible(mayRewrite);
  }

  /** Opens the field for new words, unless it is open. */
  void edit() {
    if (form == null) {
      form = new FollowUpForm(entry, this::stopEditing);
      text.setVisible(false);
      acts.addClassName("beneath-form");
      body.addComponentAtIndex(1, form);
    }
  }

  /** Closes the field again. */
  void stopEditing() {
    if (form != null) {
      body.remove(form);
      form = null;
      text.setVisible(true);
      acts.removeClassName("beneath-form");
    }
  }

  /** Shows in their colour that somebody else has changed it. */
  void glow(Person by) {
    getElement().executeJs(GLOW, by.name(), by.colour());
    if (form != null) {
      form.say(
          getTranslation(
              entry.removed() ? "followups.removed-meanwhile" : "followups.changed-meanwhile",
              by.name()));
    }
  }

  private Div head() {
    Span name = new Span(parts.people().find(entry.by()).map(Person::name).orElse(""));
    name.addClassName("follow-up-name");
    Div head = new Div(name, when, changed);
    head.addClassName("follow-up-head");
    return head;
  }

  private NativeButton act(String key, Runnable act) {
    NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
    button.addClassName("quiet");
    return button;
  }

  private static PersonAvatar avatar(Person person) {
    PersonAvatar avatar = new PersonAvatar(person.name(), person.colour());
    avatar.getElement().setAttribute("aria-hidden", "true");
    return avatar;
  }
}
