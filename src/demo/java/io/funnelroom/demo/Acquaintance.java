package io.funnelroom.demo;

import io.funnelroom.deals.Attitude;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** How a deal's owner gets to know the customer's people, stage by stage. */
class Acquaintance {

  private static final List<List<String>> PEOPLE = Rows.of("people.csv");
  private static final Map<ChainRole, List<String>> POSITIONS =
      Map.of(
          ChainRole.DECIDES, List.of("总经理", "分管副总", "常务副总", "董事长"),
          ChainRole.INFLUENCES, List.of("财务总监", "信息总监", "采购总监", "技术总监"),
          ChainRole.USES, List.of("业务主管", "车间主任", "系统管理员", "一线班长"),
          ChainRole.BLOCKS, List.of("采购经理", "信息安全主管", "内审经理"));
  private static final int BLOCKED_ONE_IN = 5;

  private final int number;
  private final Plot plot;
  private final Person owner;
  private final Diary diary;
  private final RandomGenerator dice;
  private final List<String> met = new ArrayList<>();

  Acquaintance(int number, Plot plot, Person owner, Diary diary) {
    this.number = number;
    this.plot = plot;
    this.owner = owner;
    this.diary = diary;
    this.dice = new Random(7_919L * (number + 1));
    met.add(plot.contact().name());
  }

  /** What is learned that day, before the deal enters the stage. */
  List<Deed> before(Stage stage, LocalDate day) {
    return switch (stage) {
      case SCREENING -> reached(day);
      case REQUIREMENT_ANALYSIS -> understood(day);
      case SOLUTION -> introduced(day);
      default -> List.of();
    };
  }

  private List<Deed> reached(LocalDate day) {
    String phone = "138 0000 %04d".formatted(dice.nextInt(10_000));
    return List.of(
        learned(day, ContactField.PHONE, phone), new Deed.Verified(number, diary.on(day), owner));
  }

  private List<Deed> understood(LocalDate day) {
    ChainRole role = role();
    List<Deed> deeds = new ArrayList<>();
    deeds.add(learned(day, ContactField.ROLE, role));
    deeds.add(learned(day, ContactField.ATTITUDE, attitude(role)));
    if (role != ChainRole.USES) {
      deeds.add(introduced(day, ChainRole.USES));
    }
    return deeds;
  }

  private List<Deed> introduced(LocalDate day) {
    List<Deed> deeds = new ArrayList<>();
    for (ChainRole needed : List.of(ChainRole.INFLUENCES, ChainRole.DECIDES)) {
      if (role() != needed) {
        deeds.add(introduced(day, needed));
      }
    }
    if (number % BLOCKED_ONE_IN == 0) {
      deeds.add(introduced(day, ChainRole.BLOCKS));
    }
    return deeds;
  }

  private Deed introduced(LocalDate day, ChainRole role) {
    List<String> person = stranger();
    List<String> positions = POSITIONS.get(role);
    Map<ContactField, Object> values = new HashMap<>();
    values.put(ContactField.NAME, person.get(0));
    values.put(ContactField.POSITION, positions.get(dice.nextInt(positions.size())));
    values.put(ContactField.EMAIL, person.get(1) + "@example.com");
    values.put(ContactField.ROLE, role);
    values.put(ContactField.ATTITUDE, attitude(role));
    return new Deed.Introduced(number, diary.on(day), owner, values);
  }

  private Deed learned(LocalDate day, ContactField field, Object value) {
    return new Deed.Learned(number, diary.on(day), owner, field, value);
  }

  private List<String> stranger() {
    List<List<String>> strangers =
        PEOPLE.stream().filter(person -> !met.contains(person.get(0))).toList();
    List<String> person = strangers.get(dice.nextInt(strangers.size()));
    met.add(person.get(0));
    return person;
  }

  /** What the main contact has to say, as far as the position tells. */
  private ChainRole role() {
    String position = plot.contact().position();
    if (position.matches(".*(总经理|总裁|首席|董事).*")) {
      return ChainRole.DECIDES;
    }
    return position.matches(".*(总监|副总|部长|主任|院长|负责人|Director).*")
        ? ChainRole.INFLUENCES
        : ChainRole.USES;
  }

  private Attitude attitude(ChainRole role) {
    if (role == ChainRole.BLOCKS) {
      return Attitude.AGAINST;
    }
    boolean doubted = plot.outcome() == Outcome.LOST && role == ChainRole.DECIDES;
    List<Attitude> choice =
        doubted
            ? List.of(Attitude.SCEPTICAL)
            : List.of(Attitude.SUPPORTS, Attitude.SUPPORTS, Attitude.NEUTRAL, Attitude.SCEPTICAL);
    return choice.get(dice.nextInt(choice.size()));
  }
}
