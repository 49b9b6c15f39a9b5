package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;

/**
 * Why a row cannot come in.
 *
 * @param row as a spreadsheet counts it, from 1
 * @param column from 0; -1 when no column of the file is to blame
 * @param text what stands there
 */
public record Problem(int row, int column, DealField field, String text, RuleViolation why) {}
