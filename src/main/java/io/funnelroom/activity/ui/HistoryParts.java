package io.funnelroom.activity.ui;

import io.funnelroom.activity.History;
import io.funnelroom.activity.HistoryFeed;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.ValueRestore;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the history tab works with. */
@Component
record HistoryParts(
    History history,
    HistoryFeed feed,
    DealFeed deals,
    ValueRestore restore,
    DealText text,
    People people,
    Clock clock) {}
