package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.ContactOutcome;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person does to the people of a deal on its page, and what is said to them about it. */
final class PeopleActs implements ContactActs {

  private final PeopleParts parts;
  private final OpenDeal deal;
  private final ContactEdits edits;
  private final Locale language;
  private final Attempt attempt;
  private ContactRows rows;

  PeopleActs(
      PeopleParts parts, OpenDeal deal, ContactColumns columns, Locale language, Runnable reread) {
    this.parts = parts;
    this.deal = deal;
    this.language = language;
    attempt = new Attempt(language, reread);
    edits = new ContactEdits(parts, columns, deal::viewer, language);
  }

  /** Where the contacts are shown that it acts on. */
  void actOn(ContactRows shown) {
    rows = shown;
  }

  /** Adds whom a text names, written as {@code 张三-采购总监}; says whether that was done. */
  boolean add(String written) {
    return attempt.to(
        () -> {
          Contact contact = (Contact) parts.reader().read(DealField.CONTACT, written, language);
          Contact named = contact == null ? Contact.NONE : contact;
          parts
              .editing()
              .add(
                  deal.viewer(),
                  deal.id(),
                  Map.of(ContactField.NAME, named.name(), ContactField.POSITION, named.position()));
        });
  }

  @Override
  public void edited(List<CellEdit> made, EditAnswers<DealContact> answers) {
    edits.store(made, answers);
    attempt.afterwards().run();
  }

  @Override
  public void makeMain(DealContact contact) {
    attempt.to(() -> parts.order().makeMain(deal.viewer(), contact.id()));
  }

  @Override
  public void verify(DealContact seen, boolean wanted) {
    attempt.to(
        () -> {
          ContactOutcome outcome =
              wanted
                  ? parts.editing().verify(deal.viewer(), seen)
                  : parts.editing().unverify(deal.viewer(), seen.id());
          say(outcome);
        });
  }

  @Override
  public void remove(DealContact contact) {
    boolean removed = attempt.to(() -> parts.order().remove(deal.viewer(), contact.id()));
    if (removed) {
      Toast.show(
          text("people.removed", contact.called()),
          text("pipeline.undo"),
          () -> attempt.to(() -> parts.order().restore(deal.viewer(), contact.id())));
    }
  }

  @Override
  public void step(DealContact contact, int by) {
    List<DealContact> others = rows.contacts();
    int from = others.indexOf(contact);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < others.size() && !others.get(to).main()) {
      place(contact, others.get(to), by > 0);
      Optional.ofNullable(rows.row(contact.id())).ifPresent(ContactRow::focusHandle);
    }
  }

  @Override
  public void dropped(DealContact contact, DealContact onto) {
    List<DealContact> all = rows.contacts();
    if (!contact.id().equals(onto.id()) && !onto.main()) {
      place(contact, onto, all.indexOf(onto) > all.indexOf(contact));
    }
  }

  private void place(DealContact contact, DealContact onto, boolean behind) {
    List<ContactId> ids = rows.contacts().stream().map(DealContact::id).toList();
    int place = ids.indexOf(onto.id()) + (behind ? 1 : 0);
    ContactId before = place < ids.size() ? ids.get(place) : null;
    attempt.to(() -> parts.order().move(deal.viewer(), contact.id(), before));
  }

  private void say(ContactOutcome outcome) {
    switch (outcome) {
      case ContactOutcome.Refused refused -> throw refused.why();
      case ContactOutcome.Conflict conflict ->
          Toast.show(
              text(
                  "people.verify.changed",
                  Optional.ofNullable(conflict.by())
                      .flatMap(parts.people()::find)
                      .map(Person::name)
                      .orElse(""),
                  conflict.contact().called()));
      case ContactOutcome.Saved saved -> {}
      case ContactOutcome.Unchanged unchanged -> {}
    }
  }

  private String text(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }
}
