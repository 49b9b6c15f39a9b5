package io.funnelroom.deals;

import io.funnelroom.team.FieldGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a deal. The first fifteen are the columns of the master table, in its order
 * (DOMAIN.md, "The master table").
 */
public enum DealField {
  ID("id"),
  NAME("name", FieldGroup.SALES),
  INDUSTRY("industry", FieldGroup.SALES, FieldGroup.MARKETING),
  SOURCE("source", FieldGroup.SALES, FieldGroup.MARKETING),
  CONTACT("contact", FieldGroup.SALES),
  STAGE("stage", FieldGroup.SALES),
  ACTION("action", FieldGroup.SALES),
  OWNER("owner", FieldGroup.SALES),
  DUE("due", FieldGroup.SALES),
  STATUS("status", FieldGroup.SALES, FieldGroup.SERVICE),
  FOLLOWUP("followup", FieldGroup.SALES, FieldGroup.SERVICE),
  AMOUNT("amount", FieldGroup.SALES),
  PROBABILITY("probability", FieldGroup.SALES),
  CLOSE("close", FieldGroup.SALES),
  REMARKS("remarks", FieldGroup.SALES, FieldGroup.MARKETING),
  /** Won, lost, shelved or open; shown with the stage, not as a column of its own. */
  STANDING("standing", FieldGroup.SALES);

  private final String key;
  private final Set<FieldGroup> groups;

  DealField(String key, FieldGroup... groups) {
    this.key = key;
    this.groups = Set.of(groups);
  }

  /** The name that addresses the field on screen, in links and in the record of changes. */
  public String key() {
    return key;
  }

  /** Who shares the field; empty for the id, which nobody changes. */
  public Set<FieldGroup> groups() {
    return groups;
  }

  /** Whether the field's value is a plain text. */
  public boolean isText() {
    return switch (this) {
      case NAME, INDUSTRY, ACTION, STATUS, REMARKS -> true;
      default -> false;
    };
  }

  /** Whether the nearest open task says it. */
  boolean isOfKeyAction() {
    return this == ACTION || this == DUE;
  }

  /** The master table's columns in its order. */
  public static List<DealField> columns() {
    return Arrays.asList(values()).subList(0, 15);
  }

  /** The field of this key. */
  public static Optional<DealField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
