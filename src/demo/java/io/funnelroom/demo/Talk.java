package io.funnelroom.demo;

import io.funnelroom.deals.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What salespeople write down, by stage. No deal hears the same twice. */
class Talk {

  private static final List<List<String>> LINES = Rows.of("talk.csv");

  private final String contact;
  private final RandomGenerator dice;
  private final List<String> said = new ArrayList<>();

  Talk(String contact, RandomGenerator dice) {
    this.contact = contact;
    this.dice = dice;
  }

  /** What was talked about with the customer. */
  String followUp(Stage stage) {
    return say(stage.number(), "follow");
  }

  /** What is to be done next. */
  String action(Stage stage) {
    return say(stage.number(), "action");
  }

  /** How the customer is disposed. */
  String status(Stage stage) {
    return say(stage.number(), "status");
  }

  /** Why the customer did not buy. */
  String reasonOfLoss() {
    return say(0, "lost");
  }

  private String say(int stage, String what) {
    List<String> choice =
        LINES.stream()
            .filter(line -> line.get(0).equals(Integer.toString(stage)) && line.get(1).equals(what))
            .map(line -> line.get(2).replace("{contact}", contact))
            .filter(line -> !said.contains(line))
            .toList();
    String chosen = choice.get(dice.nextInt(choice.size()));
    said.add(chosen);
    return chosen;
  }
}
