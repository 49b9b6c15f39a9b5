package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealNews.Item;
import io.funnelroom.deals.DealRow;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Shows what others did to deals in an open sheet: a changed row is patched where it stands, a row
 * that comes or goes lets the rest stay under the person's hands, and where a change would move a
 * row in a sorted sheet the person is offered to sort again.
 */
final class DealSheetUpdates {

  private final Sheet<DealRow> sheet;
  private final People people;
  private final Person viewer;
  private final Predicate<DealRow> belongs;
  private final Supplier<Set<DealField>> sortedBy;
  private final Runnable offerToSortAgain;

  DealSheetUpdates(
      Sheet<DealRow> sheet,
      People people,
      Person viewer,
      Predicate<DealRow> belongs,
      Supplier<Set<DealField>> sortedBy,
      Runnable offerToSortAgain) {
    this.sheet = sheet;
    this.people = people;
    this.viewer = viewer;
    this.belongs = belongs;
    this.sortedBy = sortedBy;
    this.offerToSortAgain = offerToSortAgain;
  }

  void show(DealNews news) {
    if (news.many()) {
      sheet.refreshKeepingPlace();
      return;
    }
    boolean comesOrGoes = false;
    for (Item item : news.items()) {
      comesOrGoes |= show(item);
    }
    if (comesOrGoes) {
      sheet.refreshKeepingPlace();
    }
  }

  /**
   * Whether rows in view come or go with this change. Those out of view make themselves felt by the
   * count, which is read again after every change.
   */
  private boolean show(Item item) {
    DealRow row = item.row();
    if (row == null) {
      return true;
    }
    boolean belongsHere = belongs.test(row);
    if (!sheet.holds(row)) {
      return belongsHere && item.change().kind() != ChangeKind.CHANGED;
    }
    if (!belongsHere) {
      return true;
    }
    sheet.patch(row);
    glow(item);
    if (fields(item).stream().anyMatch(sortedBy.get()::contains)) {
      offerToSortAgain.run();
    }
    return false;
  }

  private void glow(Item item) {
    if (item.change().by().equals(viewer.id())) {
      return;
    }
    people
        .find(item.change().by())
        .ifPresent(
            person ->
                sheet.glow(
                    item.deal().value(),
                    fields(item).stream().map(DealField::key).collect(Collectors.toSet()),
                    person.name(),
                    person.colour()));
  }

  /** The columns that show the changed fields: the standing stands with the stage. */
  private static List<DealField> fields(Item item) {
    return item.change().fields().stream()
        .flatMap(key -> DealField.ofKey(key).stream())
        .map(field -> field == DealField.STANDING ? DealField.STAGE : field)
        .toList();
  }
}
