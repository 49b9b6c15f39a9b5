package io.funnelroom.requirements.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.ContactFeed;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.requirements.AnalysisPermission;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewFeed;
import io.funnelroom.requirements.Interviews;
import io.funnelroom.requirements.QuestionSets;
import io.funnelroom.requirements.QuoteEditing;
import io.funnelroom.requirements.QuoteFeed;
import io.funnelroom.requirements.Quotes;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementFeed;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.requirements.notes.NoteHistory;
import io.funnelroom.team.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the interviews and requirements of a deal are shown and changed with. */
@Component
record AnalysisParts(
    Requirements requirements,
    RequirementEditing editing,
    RequirementFeed feed,
    Interviews interviews,
    InterviewEditing interviewEditing,
    InterviewFeed interviewFeed,
    Quotes quotes,
    QuoteEditing quoteEditing,
    QuoteFeed quoteFeed,
    NoteHistory history,
    QuestionSets questions,
    AnalysisPermission permission,
    Contacts contacts,
    ContactFeed contactFeed,
    Deals deals,
    DealFeed dealFeed,
    DealReader reader,
    People people,
    Whenever whenever,
    Clock clock) {}
