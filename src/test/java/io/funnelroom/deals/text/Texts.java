package io.funnelroom.deals.text;

import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A reader and a writer on the 20th of October 2023, a Friday, in a team of three. */
final class Texts {
  static final LocalDate TODAY = LocalDate.of(2023, 10, 20);
  static final PersonId LI_SI = new PersonId(4);
  static final PersonId ZHAO_LIU = new PersonId(6);

  private static final Map<PersonId, List<String>> TEAM =
      Map.of(
          LI_SI,
          List.of("李四", "lisi"),
          ZHAO_LIU,
          List.of("赵六", "zhaoliu"),
          new PersonId(7),
          List.of("赵六", "zhaoliu2"));

  private Texts() {}

  static DealReader reader() {
    return new DealReader(clock(TODAY), colleagues());
  }

  static DealText writer() {
    return new DealText(clock(TODAY), colleagues());
  }

  static Clock clock(LocalDate today) {
    return Clock.fixed(Instant.parse(today + "T04:00:00Z"), ZoneOffset.ofHours(8));
  }

  static Colleagues colleagues() {
    return new Colleagues() {
      @Override
      public List<PersonId> called(String name) {
        return TEAM.keySet().stream().filter(id -> TEAM.get(id).contains(name)).toList();
      }

      @Override
      public String nameOf(PersonId person) {
        return TEAM.get(person).getFirst();
      }
    };
  }
}
