package io.funnelroom.base.ui.sheet;

import java.util.UUID;

/**
 * What a person made of one cell.
 *
 * @param text as typed or pasted, or the {@link Choice#value} of what was picked; empty clears
 * @param seenVersion the field's version that the person looked at
 * @param editId made in the browser; an edit that comes a second time carries the same id
 */
public record CellEdit(String rowId, String columnKey, String text, int seenVersion, UUID editId) {}
