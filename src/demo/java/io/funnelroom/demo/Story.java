package io.funnelroom.demo;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Turns a plot into the deeds of its people, from the lead to where the deal stands today. */
class Story {

  private static final int SHARE_ONE_IN = 6;
  private static final int[] PROBABILITY = {10, 20, 35, 55, 75, 95, 100};

  private final int number;
  private final Plot plot;
  private final Ensemble team;
  private final RandomGenerator dice;
  private final Diary diary;
  private final Talk talk;
  private final Person owner;
  private final Acquaintance people;
  private final List<Deed> deeds = new ArrayList<>();

  Story(int number, Plot plot, Ensemble team, RandomGenerator dice) {
    this.number = number;
    this.plot = plot;
    this.team = team;
    this.dice = dice;
    this.diary = new Diary(dice);
    this.talk = new Talk(plot.contact().name(), dice);
    this.owner = team.seller(number);
    this.people = new Acquaintance(number, plot, owner, diary);
  }

  /** Everything that happens, in its order; the last of it before today. */
  List<Deed> deeds(LocalDate today) {
    Pace pace = Pace.of(plot, today, dice);
    open(pace.entered(Stage.LEAD_CAPTURE));
    for (Stage stage : Stage.values()) {
      if (stage.number() <= plot.stage().number()) {
        pass(stage, pace);
      }
    }
    if (plot.outcome() == Outcome.LOST || plot.outcome() == Outcome.SHELVED) {
      end(pace);
    } else {
      standNow(pace, today);
    }
    return deeds;
  }

  private void open(LocalDate day) {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, plot.name());
    values.put(DealField.INDUSTRY, plot.industry());
    values.put(DealField.SOURCE, plot.source());
    values.put(DealField.CONTACT, plot.contact());
    values.put(DealField.OWNER, owner.id());
    values.put(DealField.PROBABILITY, PROBABILITY[0]);
    values.put(DealField.REMARKS, plot.remarks());
    SourceClass source = plot.source().sourceClass();
    boolean ofMarketing = source == SourceClass.TRADE_FAIR || source == SourceClass.WEBINAR;
    Person by = ofMarketing ? team.marketing() : owner;
    deeds.add(new Deed.Opening(number, diary.on(day), by, values));
  }

  private void pass(Stage stage, Pace pace) {
    LocalDate entered = pace.entered(stage);
    deeds.addAll(people.before(stage, entered));
    if (stage == Stage.SOLUTION) {
      deeds.add(new Deed.Asked(number, diary.on(entered), owner, needs()));
    }
    if (stage != Stage.LEAD_CAPTURE) {
      enter(DealField.STAGE, stage, entered);
      enter(DealField.PROBABILITY, PROBABILITY[stage.ordinal()], entered);
    }
    if (stage == Stage.SCREENING) {
      enter(DealField.AMOUNT, plot.amount(), entered);
      enter(DealField.CLOSE, pace.expectedClose(dice), entered);
    }
    if (stage == Stage.SOLUTION && number % SHARE_ONE_IN == 0) {
      deeds.add(new Deed.Sharing(number, diary.on(entered), owner, team.seller(number + 1)));
    }
    if (stage == Stage.CLOSING && plot.outcome() == Outcome.WON) {
      enter(DealField.STANDING, Standing.WON, entered);
      enter(DealField.PROBABILITY, 100, entered);
    }
    followUps(stage, entered, pace.left(stage));
  }

  private List<Need> needs() {
    Random needed = new Random(104_729L * (number + 1));
    return Need.some(1 + needed.nextInt(3), needed);
  }

  /** One talk in passing, two where the deal rests now. */
  private void followUps(Stage stage, LocalDate from, LocalDate to) {
    if (stage == plot.stage()) {
      followUp(stage, from);
    }
    followUp(stage, to);
  }

  private void followUp(Stage stage, LocalDate day) {
    var at = diary.on(day);
    FollowUp followUp =
        new FollowUp(at.toLocalDate(), at.toLocalTime(), owner.id(), talk.followUp(stage));
    deeds.add(new Deed.Entry(number, at, owner, DealField.FOLLOWUP, followUp));
  }

  private void end(Pace pace) {
    LocalDate day = pace.left(plot.stage());
    boolean lost = plot.outcome() == Outcome.LOST;
    Standing standing =
        lost
            ? Standing.lost(talk.reasonOfLoss())
            : Standing.shelved(pace.today().plusDays(20 + dice.nextInt(60)));
    enter(DealField.STANDING, standing, day);
    enter(DealField.PROBABILITY, lost ? 0 : 10, day);
    enter(DealField.STATUS, lost ? "已流失" : "暂缓，到期再联系", day);
  }

  private void standNow(Pace pace, LocalDate today) {
    LocalDate day = pace.left(plot.stage());
    enter(DealField.ACTION, talk.action(plot.stage()), day);
    enter(DealField.STATUS, talk.status(plot.stage()), day);
    LocalDate due =
        switch (plot.mark()) {
          case "today" -> today;
          case "overdue" -> Diary.officeDay(today.minusDays(2));
          case "stale" -> day.plusDays(5);
          default -> today.plusDays(1 + dice.nextInt(14));
        };
    if (plot.outcome() == Outcome.OPEN) {
      enter(DealField.DUE, due, day);
    }
  }

  private void enter(DealField field, Object value, LocalDate day) {
    deeds.add(new Deed.Entry(number, diary.on(day), owner, field, value));
  }
}
