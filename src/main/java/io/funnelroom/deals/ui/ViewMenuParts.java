package io.funnelroom.deals.ui;

import io.funnelroom.deals.NamedViews;
import io.funnelroom.deals.ViewFeed;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import org.springframework.stereotype.Component;

/** What every open menu of views works with. */
@Component
record ViewMenuParts(
    NamedViews views, ViewFeed feed, PipelineCodec codec, People people, Screens screens) {}
