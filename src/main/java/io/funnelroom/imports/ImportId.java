package io.funnelroom.imports;

/** Names an import. */
public record ImportId(long value) {}
