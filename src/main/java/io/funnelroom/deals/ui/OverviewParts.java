package io.funnelroom.deals.ui;

import org.springframework.stereotype.Component;

/** What the overview of a deal is put together from. */
@Component
record OverviewParts(
    DealSheetParts sheet,
    TaskParts tasks,
    PeopleParts people,
    FollowUpParts followUps,
    FieldHistoryParts history,
    DiscussionParts discussion,
    MoveParts gate) {}
