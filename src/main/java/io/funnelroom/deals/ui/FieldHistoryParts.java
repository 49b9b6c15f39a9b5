package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.FieldHistorySource;
import io.funnelroom.deals.ui.page.ValueRestore;
import io.funnelroom.team.People;
import org.springframework.stereotype.Component;

/** What a {@link FieldHistoryPopover} works with. */
@Component
record FieldHistoryParts(
    FieldHistorySource source,
    ValueRestore restore,
    DealText text,
    People people,
    Whenever whenever) {}
