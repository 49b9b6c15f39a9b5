package io.funnelroom.shell.day;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.FollowUpLog;
import io.funnelroom.deals.TaskEditing;
import io.funnelroom.deals.TaskFeed;
import io.funnelroom.deals.discussion.MentionFeed;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import io.funnelroom.team.WorkingDays;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a person's day is put together from, how it stays true, and what is done from there. */
@Component
record DayParts(
    Days days,
    WorkingDays workingDays,
    TaskEditing taskEditing,
    FollowUpLog followUps,
    Mentions mentions,
    DealPermission permission,
    DealText text,
    DealFeed dealFeed,
    TaskFeed taskFeed,
    MentionFeed mentionFeed,
    Screens screens,
    People people,
    Clock clock) {}
