package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.ContactEditing;
import io.funnelroom.deals.ContactFeed;
import io.funnelroom.deals.ContactOrder;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.team.People;
import org.springframework.stereotype.Component;

/** What the people of a deal are shown and changed with. */
@Component
record PeopleParts(
    Contacts contacts,
    ContactEditing editing,
    ContactOrder order,
    ContactFeed feed,
    Deals deals,
    DealFeed dealFeed,
    DealPermission permission,
    DealReader reader,
    People people,
    Whenever whenever) {}
