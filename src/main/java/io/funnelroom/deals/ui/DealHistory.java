package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a deal was created and last changed, and by whom, in words. */
final class DealHistory {

  private DealHistory() {}

  static List<String> of(DealRow row, People people, Whenever whenever, Locale language) {
    String created = whenever.saidExactly(row.createdAt(), language);
    String changed = whenever.saidExactly(row.changedAt(), language);
    Optional<Person> by = row.changedBy().flatMap(people::find);
    return List.of(
        Translations.text(language, "pipeline.menu.created", created),
        by.map(
                person ->
                    Translations.text(language, "pipeline.menu.changed-by", changed, person.name()))
            .orElseGet(() -> Translations.text(language, "pipeline.menu.changed", changed)));
  }
}
