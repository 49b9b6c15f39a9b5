package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.TaskEditing;
import io.funnelroom.deals.TaskFeed;
import io.funnelroom.deals.TaskPermission;
import io.funnelroom.deals.Tasks;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the tasks of a deal are shown and changed with. */
@Component
record TaskParts(
    Tasks tasks,
    TaskEditing editing,
    TaskFeed feed,
    TaskPermission permission,
    Deals deals,
    DealFeed dealFeed,
    DealReader reader,
    People people,
    Whenever whenever,
    Clock clock) {}
