package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealMoves;
import org.springframework.stereotype.Component;

/** What the board is put together from, beside what it shares with the pipeline. */
@Component
record BoardParts(PipelineParts pipeline, DealMoves moves, BoardTotals totals) {}
