package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.text.StageAndStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands the rows of one file, cell by cell, as its plan says. */
final class RowReader {
  private final ImportPlan plan;
  private final DealReader reader;
  private final LocalDate today;
  private final ColumnNotation notation;

  RowReader(ImportPlan plan, DealReader reader, LocalDate today) {
    this.plan = plan;
    this.reader = reader;
    this.today = today;
    this.notation = ColumnNotation.of(plan);
  }

  ReadRow read(int number, List<String> cells) {
    Map<DealField, String> texts = plan.columns().texts(cells);
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    List<Problem> problems = new ArrayList<>();
    String foreignId = foreignId(texts);
    boolean skipped = false;
    for (Map.Entry<DealField, String> cell : texts.entrySet()) {
      Match match = plan.match(cell.getKey(), cell.getValue());
      if (match instanceof Match.SkipRow) {
        skipped = true;
      } else if (match instanceof Match.Use use) {
        put(values, cell.getKey(), use.value());
      } else if (match == null && cell.getKey() != DealField.FOLLOWUP) {
        understand(number, cell.getKey(), cell.getValue(), today, values, problems);
      }
    }
    if (texts.containsKey(DealField.FOLLOWUP)) {
      String text = texts.get(DealField.FOLLOWUP);
      understand(number, DealField.FOLLOWUP, text, writtenAround(values), values, problems);
    }
    if (!values.containsKey(DealField.NAME) && !texts.containsKey(DealField.NAME)) {
      problems.add(problem(number, DealField.NAME, "", new RuleViolation("deal.name.needed")));
    }
    return new ReadRow(number, cells, values, problems, skipped, foreignId);
  }

  /** A problem of this row at the field's cell. */
  Problem problem(int number, DealField field, String text, RuleViolation why) {
    return new Problem(number, plan.columns().columnOf(field), field, text, why);
  }

  /** What gates ask for, in the language of the reasons. */
  String named(List<GateItem> items) {
    return items.stream()
        .map(item -> Translations.text(plan.language(), item.textKey()))
        .collect(Collectors.joining(Translations.text(plan.language(), "gate.and")));
  }

  private void understand(
      int number,
      DealField field,
      String text,
      LocalDate writtenOn,
      Map<DealField, Object> values,
      List<Problem> problems) {
    try {
      String meant = notation.written(field, text);
      put(values, field, reader.read(field, meant, plan.language(), writtenOn));
    } catch (RuleViolation why) {
      problems.add(problem(number, field, text, why));
    }
  }

  /**
   * Takes out what stands in the column of the ids and is none of this room's: numbers of another
   * list would be taken for the same deals in every file.
   */
  private static String foreignId(Map<DealField, String> texts) {
    String text = texts.remove(DealField.ID);
    if (text == null) {
      return "";
    }
    Optional<DealId> id = DealId.numbered(text);
    id.ifPresent(own -> texts.put(DealField.ID, own.value()));
    return id.isPresent() ? "" : text;
  }

  /**
   * An outcome of its own column says more than one that stands with the stage; a stage without one
   * says nothing about how the deal stands.
   */
  private void put(Map<DealField, Object> values, DealField field, Object value) {
    switch (value) {
      case StageAndStanding both -> {
        if (both.stage() != null) {
          values.put(DealField.STAGE, both.stage());
        }
        if (both.stage() == null || !both.standing().equals(Standing.OPEN)) {
          values.putIfAbsent(DealField.STANDING, withReason(both.standing()));
        }
      }
      case Standing standing -> values.put(field, withReason(standing));
      case null -> values.remove(field);
      default -> values.put(field, value);
    }
  }

  /** A lost deal needs a reason; many tables give none. */
  private Standing withReason(Standing standing) {
    return standing.outcome() == Outcome.LOST && standing.reason().isEmpty()
        ? Standing.lost(Translations.text(plan.language(), "imports.lost-without-reason"))
        : standing;
  }

  /**
   * A day without a year in an old table belongs to the year of the row's other days, unless these
   * lie ahead.
   */
  private LocalDate writtenAround(Map<DealField, Object> values) {
    return Stream.of(DealField.DUE, DealField.CLOSE)
        .map(values::get)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .max(LocalDate::compareTo)
        .filter(latest -> latest.isBefore(today))
        .orElse(today);
  }
}
