package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.GateClosed;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a row changes about the deal that is here already. */
final class RowEdits {
  /**
   * Where a deal goes is asked of what else the row says. A key action is said before its day:
   * another day may make another task the nearest.
   */
  private static final Comparator<DealEdit> IN_ORDER =
      Comparator.<DealEdit, Integer>comparing(
              edit ->
                  List.of(DealField.STAGE, DealField.STANDING, DealField.OWNER)
                      .indexOf(edit.field()))
          .thenComparing(DealEdit::field);

  private final BulkDeals deals;
  private final Person by;
  private final DealPermission permission;
  private final RowReader reader;

  RowEdits(Person by, DealPermission permission, RowReader reader, BulkDeals deals) {
    this.deals = deals;
    this.by = by;
    this.permission = permission;
    this.reader = reader;
  }

  /** The edits, the owner's last: whoever hands a deal over may edit it until then. */
  List<DealEdit> of(ReadRow row, DealRow deal) {
    List<DealEdit> edits = new ArrayList<>();
    row.values()
        .forEach(
            (field, value) -> {
              if (field != DealField.ID && !says(deal, field, value)) {
                int seen = deal.stamp(field).version();
                edits.add(new DealEdit(deal.id(), field, signed(value), seen, UUID.randomUUID()));
              }
            });
    edits.sort(IN_ORDER);
    return edits;
  }

  /** Why the deal may not be changed like that. */
  List<Problem> problems(ReadRow row, DealRow deal) {
    if (deal.archived()) {
      RuleViolation why = new RuleViolation("deal.archived", deal.id().value());
      return List.of(reader.problem(row.number(), DealField.ID, deal.id().value(), why));
    }
    List<DealEdit> edits = of(row, deal);
    List<Problem> forbidden =
        edits.stream()
            .map(DealEdit::field)
            .filter(field -> !permission.mayEdit(by, deal, field))
            .map(field -> forbidden(row, field))
            .toList();
    return forbidden.isEmpty() ? onItsWay(row, deal, edits) : forbidden;
  }

  /** What keeps the deal from the stage or the outcome that the row names. */
  private List<Problem> onItsWay(ReadRow row, DealRow deal, List<DealEdit> edits) {
    return edits.stream()
        .map(DealEdit::field)
        .filter(field -> field == DealField.STAGE || field == DealField.STANDING)
        .findFirst()
        .flatMap(field -> deals.hindrance(by, deal, edits).map(why -> refused(row, field, why)))
        .stream()
        .toList();
  }

  private Problem refused(ReadRow row, DealField field, RuleViolation why) {
    RuleViolation told =
        why instanceof GateClosed closed
            ? new RuleViolation("imports.gate", reader.named(closed.report().missing()))
            : why;
    return reader.problem(row.number(), field, "", told);
  }

  private Problem forbidden(ReadRow row, DealField field) {
    return reader.problem(row.number(), field, "", new RuleViolation("imports.not-yours"));
  }

  private Object signed(Object value) {
    return value instanceof FollowUp followUp && followUp.by() == null
        ? new FollowUp(followUp.on(), by.id(), followUp.text())
        : value;
  }

  /** Whether the deal has the value already; a follow-up may be any of the deal's. */
  private boolean says(DealRow deal, DealField field, Object value) {
    return Objects.equals(current(deal, field), plain(value))
        || value instanceof FollowUp
            && deal.value(DealField.FOLLOWUP) != null
            && deals.followUps(deal.id()).stream()
                .map(RowEdits::plain)
                .anyMatch(plain(value)::equals);
  }

  private static Object current(DealRow deal, DealField field) {
    return field == DealField.STANDING ? deal.standing() : plain(deal.value(field));
  }

  /** Who wrote a follow-up stands in no table. */
  private static Object plain(Object value) {
    return value instanceof FollowUp followUp
        ? new FollowUp(followUp.on(), null, followUp.text())
        : value;
  }
}
