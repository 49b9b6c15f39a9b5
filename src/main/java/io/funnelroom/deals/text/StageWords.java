package io.funnelroom.deals.text;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the stage that a team means by its number, its name, part of it or another usual word. */
final class StageWords {
  private static final int SHORTEST = 2;

  private static final Pattern NUMBER =
      Pattern.compile("(?:第|阶段|stage|s|#)?([1-7])(?:阶段|\\.|、)?(?:[^0-9%].*)?");
  private static final List<String> CHINESE_NUMBERS =
      List.of("第一阶段", "第二阶段", "第三阶段", "第四阶段", "第五阶段", "第六阶段", "第七阶段");

  private static final Map<Stage, List<String>> WORDS =
      Map.of(
          Stage.LEAD_CAPTURE,
          List.of("线索", "商机获取", "线索录入", "新线索", "初步接触", "lead", "prospecting"),
          Stage.SCREENING,
          List.of("筛选", "分级", "初筛", "评级", "qualification", "qualified", "screening", "grading"),
          Stage.REQUIREMENT_ANALYSIS,
          List.of("需求", "调研", "深度需求", "discovery", "requirement", "needs analysis"),
          Stage.SOLUTION,
          List.of("方案", "提案", "演示", "价值呈现", "proposal", "demo", "solution", "presentation"),
          Stage.NEGOTIATION,
          List.of("谈判", "议价", "商务", "异议", "报价", "negotiation", "negotiating", "quotation"),
          Stage.CLOSING,
          List.of("成交", "签约", "签单", "交付", "交接", "合同", "closing", "contract", "handover"),
          Stage.REVIEW,
          List.of("复盘", "优化与迭代", "迭代", "review", "retrospective"));

  /** The stages' names in both languages and the words above, put together once. */
  private static final Map<Stage, List<String>> ALL_WORDS =
      Arrays.stream(Stage.values()).collect(Collectors.toMap(stage -> stage, StageWords::wordsOf));

  private StageWords() {}

  static Optional<Stage> find(String text) {
    String wanted = plain(text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return byNumber(wanted)
        .or(() -> only(wanted, String::equals))
        .or(() -> only(wanted, String::startsWith))
        .or(() -> only(wanted, (word, said) -> said.contains(word)));
  }

  private static Optional<Stage> byNumber(String wanted) {
    int chinese = CHINESE_NUMBERS.indexOf(wanted);
    if (chinese >= 0) {
      return Optional.of(Stage.ofNumber(chinese + 1));
    }
    Matcher number = NUMBER.matcher(wanted);
    return number.matches()
        ? Optional.of(Stage.ofNumber(Integer.parseInt(number.group(1))))
        : Optional.empty();
  }

  /** The one stage with a word that fits; none when several have. */
  private static Optional<Stage> only(String wanted, BiPredicate<String, String> fits) {
    if (wanted.length() < SHORTEST) {
      return Optional.empty();
    }
    List<Stage> found =
        Arrays.stream(Stage.values())
            .filter(
                stage -> ALL_WORDS.get(stage).stream().anyMatch(word -> fits.test(word, wanted)))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static List<String> wordsOf(Stage stage) {
    return Stream.concat(
            Stream.of(Translations.CHINESE, Translations.ENGLISH)
                .map(language -> StageText.show(stage, language)),
            WORDS.get(stage).stream())
        .map(StageWords::plain)
        .toList();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s　]+", "");
  }
}
