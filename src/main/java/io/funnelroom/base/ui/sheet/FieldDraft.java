package io.funnelroom.base.ui.sheet;

/**
 * What somebody else types into a field and has not stored.
 *
 * @param colour their avatar's colour, as CSS writes it
 */
public record FieldDraft(
    String userName, String name, String colour, String columnKey, String text) {}
