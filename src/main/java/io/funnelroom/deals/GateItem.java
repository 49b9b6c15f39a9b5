package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;

/**
 * Something that a stage must have produced before a deal leaves it (DOMAIN.md, "The seven stages",
 * "must produce"). A module declares one as a bean for each thing that it brings; a stage whose
 * things no module brings yet asks for less.
 */
public interface GateItem {

  /** The stage that the deal leaves. */
  Stage stage();

  /** Names the item among all of them, in texts and in the record of what was let pass. */
  String key();

  /** The translation key of its text. */
  default String textKey() {
    return "gate." + key();
  }

  /** Whether the deal has it; asked inside and outside of transactions. */
  boolean isDone(DealRow deal);

  /** Who did it last for a deal that has it; empty when nobody knows. */
  default Optional<PersonId> doneBy(DealRow deal) {
    return Optional.empty();
  }

  /** Whether the person can do it for this deal. */
  boolean mayDo(Person person, DealRow deal);

  /** The tab of the deal page on which it is done. */
  default String tab() {
    return "overview";
  }
}
