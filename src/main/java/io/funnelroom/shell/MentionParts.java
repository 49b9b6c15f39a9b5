package io.funnelroom.shell;

import io.funnelroom.deals.Deals;
import io.funnelroom.deals.discussion.MentionFeed;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a person is told with where somebody mentions them. */
@Component
record MentionParts(
    Mentions mentions,
    MentionFeed feed,
    Deals deals,
    People people,
    Screens screens,
    Clock clock) {}
