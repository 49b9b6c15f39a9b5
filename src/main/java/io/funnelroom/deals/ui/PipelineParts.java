package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.ui.actions.PipelineAction;
import io.funnelroom.team.AccessPolicy;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pipeline is put together from. */
@Component
record PipelineParts(
    DealSheetParts sheet,
    FilterParts filters,
    ViewMenuParts views,
    PipelineCodec codec,
    DealIntake intake,
    DealArchive archive,
    DealReader reader,
    AccessPolicy policy,
    List<PipelineAction> actions) {}
