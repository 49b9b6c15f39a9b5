package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Gates;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.NoteFeed;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** What moving a deal through its gates is put together from. */
@Component
record MoveParts(
    Deals deals,
    DealMoves moves,
    DealEditing editing,
    MoveWishes wishes,
    Gates gates,
    DealPermission permission,
    DealFeed feed,
    NoteFeed notes,
    DealActs acts,
    People people,
    MoveWords words,
    Screens screens,
    List<GateItemField> fields) {}
