package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** {@code 商务谈判与异议处理 · 输单：价格太高}: a stage, and how the deal stands unless it is open. */
final class StageText {
  private static final String SEPARATOR = " · ";

  private StageText() {}

  static String show(Stage stage, Locale language) {
    return Translations.text(language, "stage." + stage.number());
  }

  static String show(StageAndStanding both, Locale language) {
    if (both.stage() == null) {
      return StandingText.show(both.standing(), language);
    }
    String stage = show(both.stage(), language);
    return both.standing().outcome() == Outcome.OPEN
        ? stage
        : stage + SEPARATOR + StandingText.show(both.standing(), language);
  }

  static StageAndStanding read(String text, LocalDate writtenOn) {
    String[] parts = text.split("\\s*[·•]\\s*", 2);
    if (parts.length == 2) {
      return new StageAndStanding(
          StageWords.find(parts[0]).orElseThrow(() -> unknown(text)),
          StandingText.read(parts[1], writtenOn));
    }
    return StandingText.find(text, writtenOn)
        .map(StageText::alone)
        .or(() -> withStandingBehind(text, writtenOn))
        .or(() -> StageWords.find(text).map(stage -> new StageAndStanding(stage, Standing.OPEN)))
        .orElseThrow(() -> unknown(text));
  }

  /** Only a deal in its sixth stage is won; any stage can be lost or shelved in. */
  private static StageAndStanding alone(Standing standing) {
    return new StageAndStanding(standing.outcome() == Outcome.WON ? Stage.CLOSING : null, standing);
  }

  /** {@code 谈判-输单}, {@code 谈判（已成交）}. */
  private static Optional<StageAndStanding> withStandingBehind(String text, LocalDate writtenOn) {
    String[] parts = text.split("\\s*[-－–—/|（(,，\\s]\\s*", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    String behind = parts[1].replaceFirst("[)）]$", "");
    return StageWords.find(parts[0])
        .flatMap(
            stage ->
                StandingText.find(behind, writtenOn)
                    .map(standing -> new StageAndStanding(stage, standing)));
  }

  private static RuleViolation unknown(String text) {
    return new RuleViolation("deal.text.stage-unknown", text);
  }
}
