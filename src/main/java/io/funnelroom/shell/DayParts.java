package io.funnelroom.shell;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.live.Screens;
import io.funnelroom.team.People;
import org.springframework.stereotype.Component;

/** What a person's day is put together from, and how it stays true. */
@Component
record DayParts(Days days, DealText text, DealFeed feed, Screens screens, People people) {}
