package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpId;
import io.funnelroom.files.Attachment;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The follow-ups that are shown, the latest first. One changes without the others noticing. */
final class FollowUpCards extends UnorderedList {

  private static final Comparator<FollowUpCard> LATEST_FIRST =
      Comparator.comparing(FollowUpCard::entry, FollowUpEntry.LATEST_FIRST);

  private final FollowUpParts parts;
  private final FollowUpActs acts;
  private final Predicate<FollowUpEntry> mayRewrite;
  private final List<FollowUpCard> cards = new ArrayList<>();

  FollowUpCards(FollowUpParts parts, FollowUpActs acts, Predicate<FollowUpEntry> mayRewrite) {
    this.parts = parts;
    this.acts = acts;
    this.mayRewrite = mayRewrite;
    addClassName("follow-up-list");
  }

  boolean isEmpty() {
    return cards.isEmpty();
  }

  Optional<FollowUpCard> find(FollowUpId id) {
    return cards.stream().filter(card -> card.entry().id().equals(id)).findFirst();
  }

  void clear() {
    removeAll();
    cards.clear();
  }

  /** Shows a follow-up where it belongs, unless something newer of it is shown already. */
  FollowUpCard show(FollowUpEntry entry, List<Attachment> files) {
    FollowUpCard card = find(entry.id()).orElse(null);
    if (card == null) {
      card = new FollowUpCard(parts, entry, acts);
    } else if (entry.version() < card.entry().version()) {
      return card;
    }
    card.show(entry, files, mayRewrite.test(entry));
    place(card);
    return card;
  }

  /**
   * Takes a follow-up from the list that is no more. Where somebody is writing on it, their text
   * stays and they read who took it away.
   */
  void drop(FollowUpEntry entry, Optional<Person> by) {
    find(entry.id())
        .filter(card -> entry.version() >= card.entry().version())
        .ifPresent(
            card -> {
              if (card.isEditing()) {
                card.show(entry, List.of(), mayRewrite.test(entry));
                by.ifPresent(card::glow);
              } else {
                cards.remove(card);
                remove(card);
              }
            });
  }

  /** Offers what the person may do now. */
  void offerAnew() {
    cards.forEach(card -> card.offer(mayRewrite.test(card.entry())));
  }

  /** A card that stays where it is is not touched: somebody may be writing in it. */
  private void place(FollowUpCard card) {
    int before = cards.indexOf(card);
    cards.remove(card);
    int place = 0;
    while (place < cards.size() && LATEST_FIRST.compare(cards.get(place), card) < 0) {
      place++;
    }
    cards.add(place, card);
    if (place != before) {
      addComponentAtIndex(place, card);
    }
  }
}
