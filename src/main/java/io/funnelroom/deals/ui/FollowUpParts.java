package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUpFeed;
import io.funnelroom.deals.FollowUpLog;
import io.funnelroom.files.Files;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every open timeline of follow-ups works with. */
@Component
record FollowUpParts(
    FollowUpLog log,
    FollowUpDesk desk,
    FollowUpFeed feed,
    Files files,
    Deals deals,
    DealFeed dealFeed,
    DealPermission permission,
    People people,
    Whenever whenever,
    Clock clock) {}
