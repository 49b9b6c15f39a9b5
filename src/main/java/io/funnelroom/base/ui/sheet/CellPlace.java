package io.funnelroom.base.ui.sheet;

/** Names a cell. */
public record CellPlace(String rowId, String columnKey) {}
