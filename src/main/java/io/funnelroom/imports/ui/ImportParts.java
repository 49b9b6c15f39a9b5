package io.funnelroom.imports.ui;

import io.funnelroom.deals.text.DealText;
import io.funnelroom.imports.ImportCheck;
import io.funnelroom.imports.ImportRun;
import io.funnelroom.imports.PastImports;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens of an import ask. */
@Component
record ImportParts(
    ImportCheck check,
    ImportRun run,
    PastImports past,
    People people,
    DealText text,
    Clock clock,
    Screens screens,
    ImportThreads threads) {

  /** The person in the role that they have now: a screen may stay open for days. */
  Person now(Person opener) {
    return people.find(opener.id()).orElse(opener);
  }
}
