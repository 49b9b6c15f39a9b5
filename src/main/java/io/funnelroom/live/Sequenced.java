package io.funnelroom.live;

/** A change with its place in the outbox. */
record Sequenced(long seq, Change change) {}
