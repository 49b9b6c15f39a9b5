package io.funnelroom.deals.ui;

import io.funnelroom.deals.discussion.Discussion;
import io.funnelroom.deals.discussion.MentionFeed;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.live.Conversations;
import io.funnelroom.team.People;
import org.springframework.stereotype.Component;

/** What the discussion of a deal is held with. */
@Component
record DiscussionParts(
    Discussion discussion,
    Mentions mentions,
    MentionFeed feed,
    Conversations conversations,
    People people) {}
