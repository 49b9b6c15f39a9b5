package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.live.Presence;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every open sheet of deals works with. */
@Component
record DealSheetParts(
    Deals deals,
    DealText text,
    DealPermission permission,
    DealFeed feed,
    TypedEdit typedEdit,
    DealActs acts,
    BulkChange bulk,
    MoveDesk desk,
    FollowUpParts followUps,
    LiveTotals totals,
    Whenever whenever,
    People people,
    Presence presence,
    Screens screens,
    Clock clock) {}
