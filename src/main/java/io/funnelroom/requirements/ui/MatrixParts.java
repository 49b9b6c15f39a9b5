package io.funnelroom.requirements.ui;

import io.funnelroom.live.Screens;
import io.funnelroom.requirements.RequirementFeed;
import io.funnelroom.requirements.report.MatrixPoints;
import org.springframework.stereotype.Component;

/** What the matrix works with. */
@Component
record MatrixParts(MatrixPoints points, RequirementFeed feed, Screens screens) {}
