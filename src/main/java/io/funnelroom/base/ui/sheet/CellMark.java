package io.funnelroom.base.ui.sheet;

/**
 * Where somebody else is.
 *
 * @param colour their avatar's colour, as CSS writes it
 */
public record CellMark(
    String userName, String name, String colour, String rowId, String columnKey) {}
