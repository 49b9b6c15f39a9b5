package io.funnelroom.base.ui.sheet;

/** One column that the rows are sorted by. */
public record SheetSort(String columnKey, boolean descending) {}
